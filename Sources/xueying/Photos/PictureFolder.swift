import Foundation

/// The pictures below a folder.
struct PictureFolder {
    let path: String
    /// Paths from the folder, sub-folders included, in the order of their names.
    let pictures: [String]

    /// What pictures are called, also of kinds that we cannot read: nobody's may be passed over.
    private static let endings: Set = [
        "jpg", "jpeg", "jpe", "png", "webp", "heic", "heif", "avif", "bmp", "gif", "tif", "tiff",
        "jp2", "dng", "cr2", "cr3", "nef", "arw", "raf", "orf", "rw2",
    ]

    /// Throws when the folder cannot be read; hidden files are left out.
    init(_ path: String) throws {
        self.path = path
        pictures = try FileManager.default.subpathsOfDirectory(atPath: path)
            .filter { name in
                Self.endings.contains(URL(filePath: name).pathExtension.lowercased())
                    && !name.split(separator: "/").contains { $0.hasPrefix(".") }
                    && !isFolder("\(path)/\(name)")
            }
            .sorted { $0.localizedStandardCompare($1) == .orderedAscending }
    }

    func url(of picture: String) -> URL { URL(filePath: path).appending(path: picture) }
}

/// Whether there is a folder of that name.
func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && isFolder.boolValue
}
