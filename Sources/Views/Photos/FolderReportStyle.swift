/// The look of the report on a folder: it lies on a studio's disk, where no style sheet is served.
enum FolderReportStyle {
    /// The icons that the report uses, as in `Public/icons.svg`.
    static let symbols = Node.trusted(
        """
        <svg class="symbols">\
        <symbol id="check" viewBox="0 0 24 24"><path d="M5 12.5l4.5 4.5L19 7.5"/></symbol>\
        <symbol id="cross" viewBox="0 0 24 24"><path d="M6.5 6.5l11 11M17.5 6.5l-11 11"/></symbol>\
        <symbol id="warning" viewBox="0 0 24 24"><path d="M12 4L2.8 19.5h18.4zM12 10v4.5M12 17v.01"/></symbol>\
        <symbol id="question" viewBox="0 0 24 24"><path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.5v.01"/></symbol>\
        <symbol id="info" viewBox="0 0 24 24"><path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5M12 8v.01"/></symbol>\
        <symbol id="clock" viewBox="0 0 24 24"><path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2"/></symbol>\
        <symbol id="chevron-down" viewBox="0 0 24 24"><path d="M6 9.5l6 6 6-6"/></symbol>\
        </svg>
        """
    )

    static let sheet = """
        :root { color-scheme: light dark; --paper: #fff; --ground: #f5f8fa; --ink: #1a2530; \
        --quiet: #50616e; --line: #d7e0e6; --action: #006a99; --action-ground: #e6f4fb; \
        --success: #1a7f4b; --success-ground: #eaf6ef; --caution: #8f6000; \
        --caution-ground: #fdf5e3; --danger: #b3261e; --danger-ground: #fceeed; --photo: #00a3e6 }
        @media (prefers-color-scheme: dark) { :root { --paper: #172128; --ground: #0f161b; \
        --ink: #e8eef2; --quiet: #a5b5c0; --line: #2d3b45; --action: #62c6f3; \
        --action-ground: #12303f; --success: #63cf9a; --success-ground: #14301f; \
        --caution: #efbe62; --caution-ground: #33290f; --danger: #ff9a90; \
        --danger-ground: #3a1b18 } }
        *, ::before, ::after { box-sizing: border-box }
        html { font: 100%/1.6 -apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", \
        "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: var(--ink); \
        background: var(--ground); -webkit-text-size-adjust: 100% }
        body, h1, h2, p, ul, figure, fieldset { margin: 0; padding: 0; border: 0 }
        body { overflow-wrap: anywhere }
        main { max-width: 1440px; margin-inline: auto; padding: 24px 16px 48px }
        h1 { font-size: 1.65rem; line-height: 1.3 }
        h2 { font-size: 1rem; line-height: 1.4 }
        ul { list-style: none }
        .symbols { display: none }
        a { color: var(--action); text-underline-offset: 0.2em }
        :focus-visible { outline: 3px solid var(--photo); outline-offset: 2px }
        .lead { font-size: 1.06rem }
        .facts-line { display: flex; flex-wrap: wrap; gap: 0 20px; color: var(--quiet); \
        font-size: 0.9rem }
        .icon { width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; \
        stroke-width: 2; stroke-linecap: round; stroke-linejoin: round }
        .tone-neutral { --tone: var(--quiet); --tone-ground: var(--ground) }
        .tone-success { --tone: var(--success); --tone-ground: var(--success-ground) }
        .tone-caution { --tone: var(--caution); --tone-ground: var(--caution-ground) }
        .tone-danger { --tone: var(--danger); --tone-ground: var(--danger-ground) }
        .tag { display: inline-flex; align-items: center; gap: 0.35em; flex: none; \
        padding: 0.1em 0.65em 0.1em 0.5em; border-radius: 999px; background: var(--tone-ground); \
        color: var(--tone); font-size: 0.88rem; font-weight: 600 }
        .notice { display: flex; gap: 12px; margin-block: 12px; padding: 16px; \
        border-radius: 12px; background: var(--tone-ground) }
        .notice > .icon { margin-top: 0.18em; color: var(--tone) }
        fieldset { min-width: 0 }
        .filter { position: sticky; top: 0; z-index: 1; display: flex; gap: 8px; \
        margin: 16px -16px; padding: 8px 16px; overflow-x: auto; background: var(--ground); \
        border-bottom: 1px solid var(--line) }
        .filter legend { position: absolute; clip-path: inset(50%) }
        .filter label { display: flex; align-items: center; gap: 6px; flex: none; \
        min-height: 44px; padding-inline: 14px; border: 1px solid var(--line); \
        border-radius: 999px; background: var(--paper); cursor: pointer }
        .filter input { accent-color: var(--action) }
        .filter label:has(:checked) { border-color: var(--action); \
        background: var(--action-ground); color: var(--action); font-weight: 600 }
        .filter label.overlay-switch { margin-left: auto; border-color: transparent; \
        background: none; color: inherit; font-weight: 400 }
        .count { color: var(--quiet); font-size: 0.88rem; font-variant-numeric: tabular-nums }
        .portraits { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 400px), 1fr)); \
        gap: 16px; align-items: start }
        .portrait { display: grid; gap: 12px; padding: 16px; background: var(--paper); \
        border: 1px solid var(--line); border-radius: 12px; content-visibility: auto; \
        contain-intrinsic-size: auto 560px }
        .portrait > header { display: flex; justify-content: space-between; \
        align-items: start; gap: 12px }
        .pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; align-items: start }
        .pictures > :only-child { grid-column: 1 / -1; max-width: 300px }
        .pictures figcaption { margin-top: 4px; color: var(--quiet); font-size: 0.88rem }
        .photo-frame { position: relative; border-radius: 8px; overflow: hidden; \
        background: var(--ground) }
        .photo-frame img { display: block; width: 100%; height: auto }
        .overlay { position: absolute; inset: 0; width: 100%; height: 100% }
        body:has(#show-marks:not(:checked)) .overlay { display: none }
        .mark rect { fill: rgb(255 255 255 / 8%); stroke: #fff; stroke-width: 2; \
        vector-effect: non-scaling-stroke; filter: drop-shadow(0 0 1.5px #000) }
        .mark circle { fill: #b3261e; stroke: #fff; stroke-width: 2; \
        vector-effect: non-scaling-stroke }
        .pictures > :not(:only-child) .mark :is(circle, text) { transform: scale(1.35); \
        transform-box: fill-box; transform-origin: center }
        .mark text { fill: #fff; font-weight: 700; text-anchor: middle; \
        dominant-baseline: central }
        .check { display: grid; grid-template-columns: 28px 1fr; gap: 12px; padding: 8px 0; \
        border-top: 1px solid var(--line) }
        .check-sign { display: grid; place-items: center; height: 1.6em }
        .check-pass { --tone: var(--success) }
        .check-warn, .check-unclear { --tone: var(--caution) }
        .check-fail { --tone: var(--danger) }
        .check-sign, .check-verdict { color: var(--tone) }
        .mark-number { display: grid; place-items: center; width: 26px; height: 26px; \
        border-radius: 50%; background: #b3261e; color: #fff; font-size: 0.86rem; \
        font-weight: 700 }
        .check-name { display: flex; flex-wrap: wrap; justify-content: space-between; \
        gap: 0 12px; font-weight: 600 }
        .check-verdict { font-size: 0.88rem }
        .check-measure { display: flex; flex-wrap: wrap; gap: 0 12px; color: var(--quiet); \
        font-size: 0.92rem; font-variant-numeric: tabular-nums }
        .disclosure > summary { display: inline-flex; align-items: center; gap: 8px; \
        min-height: 44px; color: var(--action); font-weight: 600; cursor: pointer }
        .disclosure[open] > summary .icon { transform: rotate(180deg) }
        summary { list-style: none }
        summary::-webkit-details-marker { display: none }
        body:has(#show-made:checked) .portrait:not(.is-made), \
        body:has(#show-look:checked) .portrait:not(.is-look), \
        body:has(#show-refused:checked) .portrait:not(.is-refused), \
        body:has(#show-unreadable:checked) .portrait:not(.is-unreadable) { display: none }
        @media print { .filter, .disclosure { display: none } .portrait { break-inside: avoid } }
        """
}
