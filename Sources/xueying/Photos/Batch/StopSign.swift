import Dispatch
import Glibc
import Synchronization

/// Raised by Ctrl-C or a polite request to end; the second one ends the process at once.
final class StopSign {
    private final class Flag: Sendable {
        let isRaised = Atomic(false)
    }

    private let flag = Flag()
    private let sources: [any DispatchSourceSignal]

    var isRaised: Bool { flag.isRaised.load(ordering: .acquiring) }

    /// Watches from now on; `onRaise` is called on another thread.
    init(onRaise: @escaping @Sendable () -> Void) {
        sources = [SIGINT, SIGTERM].map { [flag] number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler {
                flag.isRaised.store(true, ordering: .releasing)
                signal(SIGINT, SIG_DFL)
                signal(SIGTERM, SIG_DFL)
                onRaise()
            }
            source.activate()
            return source
        }
    }
}
