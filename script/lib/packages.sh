# shellcheck shell=bash
# System packages: what the build and the tests need, and how the missing ones are installed.

# What a Swift toolchain needs to run, C++ headers, image libraries, models, databases' clients.
build_packages=(
    libncurses6 libcurl4-openssl-dev libxml2-dev
    ca-certificates git g++ pkg-config
    libsqlite3-dev libpq-dev
    libvips-dev libjpeg-dev liblcms2-dev
    libopencv-core-dev libopencv-imgproc-dev libopencv-objdetect-dev libopencv-dnn-dev opencv-data
    libdlib-dev libdlib-data libblas-dev liblapack-dev
    libzxing-dev libqrencode-dev libarchive-dev libpango1.0-dev
    libtesseract-dev tesseract-ocr-eng tesseract-ocr-chi-sim
)

# A browser with Chinese type, a database server, a reader of metadata.
test_packages=(
    fonts-noto-cjk postgresql libimage-exiftool-perl poppler-utils python3 python3-venv
    clang-format-14
)

# Prints those of the named packages that are not installed.
missing_packages() {
    local installed
    # shellcheck disable=SC2016
    installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^ii *//p' || true)
    installed=" ${installed//$'\n'/ } "
    for name in "$@"; do
        [[ $installed == *" $name "* ]] || printf '%s\n' "$name"
    done
}

# Runs a command as root: directly, or by sudo without asking where nobody can answer.
as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif sudo -n true 2>/dev/null || { command -v sudo >/dev/null && [[ -t 0 ]]; }; then
        sudo "$@"
    else
        die "root rights are needed and sudo cannot be used without a password here." \
            "Run this once as root, then call the script again:" "  $*"
    fi
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 "$@" </dev/null
}

# Installs what is missing of the named packages; quick when nothing is.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        note "This is not Debian or Ubuntu; please install what these packages hold: $*"
        return 0
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    say "Installing ${#missing[@]} system packages: ${missing[*]}"
    apt update || note "The package lists could not be renewed; going on with those at hand."
    apt install --no-install-recommends "${missing[@]}" ||
        die "the packages could not be installed." \
            "On Ubuntu the section \"universe\" must be enabled: sudo add-apt-repository universe"
    # HEIC photos are read by a plug-in where the distribution packs it apart.
    if apt-cache show libheif-plugin-libde265 >/dev/null 2>&1 &&
        [[ -n $(missing_packages libheif-plugin-libde265) ]]; then
        apt install --no-install-recommends libheif-plugin-libde265
    fi
}
