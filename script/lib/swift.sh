# shellcheck shell=bash
# The Swift toolchain: found, new enough, and used only when a source has changed; needs say.sh.

find_swift() {
    local place
    for place in /opt/swift/usr/bin "$HOME/.local/share/swiftly/bin" /usr/local/swift/usr/bin; do
        command -v swift >/dev/null || { [[ -x $place/swift ]] && PATH="$place:$PATH"; }
    done
    command -v swift >/dev/null ||
        die "Swift was not found." \
            "Install Swift 6.2 or later from https://www.swift.org/install/linux/ and open a new shell."
}

# Runs swift, so its own libraries must be installed by now.
require_swift() {
    local answer version major minor
    answer=$(swift --version 2>&1) || die "Swift was found, but it does not run:" "$answer"
    version=$(sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' <<<"$answer" | head -n 1)
    IFS=. read -r major minor _ <<<"${version:-0.0}"
    if ((major < 6 || (major == 6 && ${minor:-0} < 2))); then
        die "Swift ${version:-of an unknown version} is too old; 6.2 or later is needed." \
            "See https://www.swift.org/install/linux/"
    fi
}

# Builds the release executable and prints its path; returns at once when no source is newer.
build_release() {
    local binary=.build/release/xueying stamp=.build/release.stamp
    if [[ -x $binary && -f $stamp && -z $(find Package.swift Sources -newer "$stamp" -print -quit) ]]; then
        return 0
    fi
    say "Building Xueying (about 6 minutes the first time on two cores, half a minute afterwards)"
    mkdir -p .build
    touch "$stamp.started"
    swift build -c release --product xueying </dev/null || die "the build failed; the reason stands above."
    # Sources that changed during the build are newer than this.
    mv "$stamp.started" "$stamp"
}
