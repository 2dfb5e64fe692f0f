import CImageEngine
import Domain
import Glibc

extension ie_process {
    /// Starts an engine process; throws a `Fault`.
    init(_ processes: EngineProcesses) throws {
        self.init()
        let environment = processes.environment.merging(Self.own) { $1 }.map { "\($0)=\($1)" }
        try Self.withCStrings(["xueying"] + processes.arguments) { arguments in
            try Self.withCStrings(environment) { environment in
                try checked {
                    ie_process_start(processes.executable, arguments, environment, &self, $0)
                }
            }
        }
    }

    /// One core each; no attempt to explain a crash, which would only delay the next picture.
    private static let own = [
        "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "SWIFT_BACKTRACE": "enable=no",
    ]

    private static func withCStrings(
        _ strings: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Void
    ) rethrows {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        try body(copies + [nil])
    }
}
