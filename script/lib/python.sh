# shellcheck shell=bash
# The Python of the end-to-end tests, in an environment of its own; needs say.sh.

python=.build/venv/bin/python

# Makes the environment when it is absent or its list of packages has changed.
prepare_python() {
    local wanted=Tests/EndToEnd/requirements.txt kept=.build/venv/requirements.txt
    cmp -s "$wanted" "$kept" && "$python" -c 'import axe_playwright_python, cryptography, numpy, playwright, PIL, pytest' 2>/dev/null && return 0
    say "Preparing Python for the end-to-end tests (playwright, pillow, numpy, cryptography, pytest, axe from PyPI)"
    mkdir -p .build
    python3 -m venv --clear .build/venv
    "$python" -m pip install --quiet --disable-pip-version-check -r "$wanted" ||
        die "the Python packages of $wanted could not be installed."
    cp "$wanted" "$kept"
}

# Prints the path of a Chromium that tests can drive, or nothing.
find_chromium() {
    local name
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
        [[ -n $name ]] && command -v "$name" >/dev/null || continue
        # On Ubuntu the packaged chromium is a stub of snap, which cannot be driven from here.
        ! grep -qs 'snap' "$(command -v "$name")" || continue
        command -v "$name"
        return 0
    done
}

# Makes sure that there is a browser, and says what to do where there is none.
require_chromium() {
    [[ -z $(find_chromium) ]] || return 0
    if grep -qs '^ID=debian' /etc/os-release; then
        install_packages chromium
    else
        die "the end-to-end tests need a Chromium that is not a snap." \
            "Install Google Chrome or Chromium and call again with CHROMIUM=/path/to/it," \
            "or leave these tests out: script/test format build swift"
    fi
}
