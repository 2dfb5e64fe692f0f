/// Programs that change how a person looks, as they sign the files they write.
package struct EditingSoftware: Sendable, Codable, Equatable {
    /// Parts of the EXIF `Software` text, in lower case.
    package var names: [String]

    /// The name on the list that the text contains, if there is one.
    package func name(in text: String?) -> String? {
        guard let text = text?.lowercased() else { return nil }
        return names.first { text.contains($0) }
    }

    /// Beauty cameras and picture editors in use in China and elsewhere.
    package static let known = EditingSoftware(names: [
        "meitu", "美图", "beautycam", "美颜", "beautyplus", "airbrush", "wuta", "无他", "faceu",
        "ulike", "轻颜", "b612", "camera360", "相机360", "xingtu", "醒图", "youcam",
        "facetune", "faceapp", "remini", "picsart", "snapseed", "vsco", "photoshop", "lightroom",
        "gimp", "photoscape", "pixelmator", "affinity photo", "capture one", "portraitpro",
        "luminar", "paint.net", "canva", "光影魔术手", "neo imaging",
    ])
}
