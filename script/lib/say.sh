# shellcheck shell=bash
# Words of the scripts to the person who runs them.

say() { printf '\n== %s\n' "$*"; }
note() { printf '   %s\n' "$*"; }

die() {
    printf '\nxueying: %s\n' "$1" >&2
    shift
    for line in "$@"; do printf '         %s\n' "$line" >&2; done
    exit 1
}
