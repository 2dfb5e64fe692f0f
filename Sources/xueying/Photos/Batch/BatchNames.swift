import Foundation

/// What the photos are called: like the portraits, but never two the same.
struct BatchNames {
    private var names: [String: String]
    private var taken: Set<String>

    /// Names once given stay, whatever portraits come to the folder later.
    init(of portraits: [String], given records: some Sequence<BatchRecord>) {
        names = Dictionary(records.map { ($0.file, $0.name) }, uniquingKeysWith: { $1 })
        taken = Set(names.values.map { $0.lowercased() })
        // Who is called like a photo already keeps the name.
        for file in portraits where file.hasSuffix(".jpg") { choose(for: file) }
        for file in portraits { choose(for: file) }
    }

    subscript(file: String) -> String { names[file] ?? file }

    /// `class/li.png` becomes `class/li.jpg`, or `class/li-png.jpg` where there is a `class/li.jpg`
    /// already; capital letters make no difference, as on the disks of many computers.
    private mutating func choose(for file: String) {
        guard names[file] == nil else { return }
        let ending = (file as NSString).pathExtension
        let stem = (file as NSString).deletingPathExtension
        var name = "\(stem).jpg"
        var number = 1
        while taken.contains(name.lowercased()) {
            name = "\(stem)-\(ending.lowercased())\(number == 1 ? "" : "-\(number)").jpg"
            number += 1
        }
        names[file] = name
        taken.insert(name.lowercased())
    }
}
