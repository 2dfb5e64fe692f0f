import CImageEngine
import Foundation
import Glibc

/// Our ends of the socket and the pipe to one engine process; nothing here waits but `wait`.
final class Line {
    private let socket: Int32
    private let complaints: Int32
    private var room = [UInt8](repeating: 0, count: 1 << 18)

    init(_ process: ie_process) {
        socket = process.socket
        complaints = process.complaints
    }

    func close() {
        Glibc.close(socket)
        Glibc.close(complaints)
    }

    func wait(
        wantsToSend: Bool,
        for time: Duration
    ) -> (canSend: Bool, canReceive: Bool) {
        let wanted = wantsToSend ? POLLIN | POLLOUT : POLLIN
        var ends = [pollfd(fd: socket, events: Int16(wanted), revents: 0)]
        guard poll(&ends, 1, Int32(time / .milliseconds(1))) > 0 else { return (false, false) }
        let news = Int32(ends[0].revents)
        return (news & POLLOUT != 0, news & (POLLIN | POLLHUP | POLLERR) != 0)
    }

    /// Sends as much as goes at once; nil when the other end is gone.
    func send(_ bytes: Data) -> Int? {
        let manner = Int32(MSG_DONTWAIT | MSG_NOSIGNAL)
        let count = bytes.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, manner) }
        return count >= 0 ? count : Self.mayWait ? 0 : nil
    }

    /// What has arrived, perhaps nothing; nil when the other end is gone.
    func receive() -> Data? {
        let count = recv(socket, &room, room.count, Int32(MSG_DONTWAIT))
        if count > 0 { return Data(room[..<count]) }
        return count < 0 && Self.mayWait ? Data() : nil
    }

    /// What was complained of so far has nothing to do with what comes.
    func forgetComplaints() { _ = newComplaints() }

    /// The end of what the process wrote where errors go, in one line.
    func lastWords() -> String {
        String(decoding: newComplaints().suffix(400), as: UTF8.self)
            .split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private func newComplaints() -> [UInt8] {
        var said: [UInt8] = []
        while case let count = read(complaints, &room, room.count), count > 0 {
            said = (said + room[..<count]).suffix(1 << 16)
        }
        return said
    }

    private static var mayWait: Bool { errno == EAGAIN || errno == EINTR }
}
