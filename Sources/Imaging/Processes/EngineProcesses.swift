extension ImageEngine.Configuration {
    /// Where pictures are worked on.
    package enum Place: Sendable, Codable, Equatable {
        /// On threads of this process, which a picture can bring down.
        case threads
        /// In processes of their own, each of which a picture can cost.
        case processes(EngineProcesses)
    }
}

/// How engine processes are started, and what one picture may cost.
package struct EngineProcesses: Sendable, Codable, Equatable {
    /// What is started; our own executable, even when another one lies in its place by now.
    package var executable = "/proc/self/exe"
    package var arguments = ["engine"]
    /// All of the environment that the processes see.
    package var environment: [String: String]
    /// How many stand by, loaded, beside those that work.
    package var spares = 1
    /// Most that a process may take for one picture, in seconds.
    package var seconds = 10.0
    /// Most memory that a process may hold, in bytes.
    package var memory = 1 << 30
    /// A process that has grown by more than that since its start is replaced, in bytes.
    package var growth = 256 << 20
    /// A process is replaced after so many pictures.
    package var pictures = 500
    /// Most that loading the models may take, in seconds.
    package var startSeconds = 30.0

    package init(environment: [String: String] = [:]) { self.environment = environment }
}
