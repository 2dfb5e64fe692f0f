# shellcheck shell=bash
# The engine and its fuzz targets, built with sanitizers by the clang of the Swift toolchain; needs say.sh.

sanitized=.build/fuzz
fuzz_targets=(decode analyse codes cards)
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1
export UBSAN_OPTIONS=print_stacktrace=1
export LSAN_OPTIONS=suppressions=$PWD/fuzz/leaks.txt:print_suppressions=0

# Prints the options that Package.swift gives the engine: `compile …` and `link …`, one a line.
engine_options() {
    swift package dump-package | python3 -c '
import json, sys
target = next(t for t in json.load(sys.stdin)["targets"] if t["name"] == "CImageEngine")
for setting in target["settings"]:
    for kind, value in setting["kind"].items():
        if kind == "headerSearchPath":
            print("compile -ISources/CImageEngine/" + value["_0"])
        elif kind == "unsafeFlags":
            print(*("compile " + flag for flag in value["_0"]), sep="\n")
        elif kind == "linkedLibrary":
            print("link -l" + value["_0"])'
}

# Compiles what has changed and links one executable per target; quick when nothing has.
build_targets() {
    local clang options source object objects=() compile=() link=() stale=()
    clang=$(command -v clang++) || die "clang++ of the Swift toolchain was not found."
    mkdir -p "$sanitized/objects"
    options=$(engine_options)
    [[ -n $options ]] || die "Package.swift could not be read."
    mapfile -t compile < <(sed -n 's/^compile //p' <<<"$options")
    mapfile -t link < <(sed -n 's/^link //p' <<<"$options")
    compile+=(-std=c++20 -ISources/CImageEngine/include -g -fno-omit-frame-pointer
        -fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=undefined
        -fno-sanitize=vptr,function -fsanitize-ignorelist=fuzz/ignore.txt
        -fsanitize-coverage-ignorelist=fuzz/uncovered.txt)
    local newest=$sanitized/headers.stamp
    if [[ ! -f $newest || -n $(find Package.swift fuzz/*.hpp fuzz/*.txt Sources/CImageEngine \
        -name '*.cpp' -prune -o -newer "$newest" -type f -print -quit) ]]; then
        rm -f "$sanitized"/objects/*.o
        touch "$newest"
    fi
    while IFS= read -r source; do
        object=$sanitized/objects/$(tr / - <<<"${source%.cpp}").o
        [[ $source == fuzz/* ]] || objects+=("$object")
        [[ $object -nt $source ]] || stale+=("$source" "$object")
    done < <(find Sources/CImageEngine fuzz -name '*.cpp' | sort)
    [[ -x $sanitized/${fuzz_targets[-1]} ]] && ((${#stale[@]} == 0)) && return 0
    say "Building the engine with sanitizers ($((${#stale[@]} / 2)) files)"
    rm -f "${fuzz_targets[@]/#/$sanitized/}"
    # shellcheck disable=SC2016
    printf '%s\0' "${stale[@]}" | COMPILE="$clang ${compile[*]}" xargs -r -0 -n 2 -P "$(nproc)" \
        sh -c '$COMPILE -c "$0" -o "$1"' || die "the engine does not compile with sanitizers."
    for target in "${fuzz_targets[@]}"; do
        "$clang" -fsanitize=address,undefined,fuzzer "$sanitized/objects/fuzz-$target.o" \
            "${objects[@]}" "${link[@]}" -o "$sanitized/$target" 2>"$sanitized/link.log" ||
            die "the fuzz target $target does not link:" "$(tail -n 5 "$sanitized/link.log")"
    done
}

# Prints the folders of seeds of a target.
seeds() {
    case $1 in
        decode) echo Tests/Fixtures/inputs fuzz/seeds/pictures ;;
        analyse) echo fuzz/seeds/portraits ;;
        codes) echo fuzz/seeds/codes ;;
        cards) echo fuzz/seeds/cards ;;
    esac
}

# run_target TARGET OPTION… — fails when a sanitizer or the target finds something, and says how to see it again.
run_target() {
    local target=$1 findings=$sanitized/findings status=0
    shift
    mkdir -p "$findings"
    "$sanitized/$target" -artifact_prefix="$findings/$target-" -timeout=60 -rss_limit_mb=2048 \
        -close_fd_mask=1 "$@" >"$sanitized/$target.log" 2>&1 || status=$?
    if ((status)); then
        grep -aoE 'ERROR:.*|.*runtime error:.*|finding:.*|SUMMARY:.*|^    #[0-9] .*|Test unit written to .*' \
            "$sanitized/$target.log" | head -n 30
        note "The whole report: $sanitized/$target.log"
        note "To see it again: $sanitized/$target with the file that the test unit was written to"
    fi
    return "$status"
}
