/// Every key of the configuration, once: flags, environment and file have the same ones.
enum Setting: String, CaseIterable {
    case host, port, data, database, publicURL, publicDirectory, keyFile, worker, jobWidth
    case engineWorkers, engineSeconds, engineMemory, enginePictures, undoSeconds, sandbox
    case secureCookies, trustedProxy, landmarks, cascades
    case segmenter, landmarker, logLevel

    /// What the key means, with its allowed values.
    var meaning: String {
        switch self {
        case .host: "Address to listen on."
        case .port: "Port to listen on, 1 to 65535."
        case .data: "Folder of photos, keys, the SQLite file and the sandbox partners."
        case .database:
            "sqlite:///path/file.db or postgres://user:password@host:port/name; "
                + "default: xueying.db in the data folder."
        case .publicURL: "Where the site is reached from outside, such as https://photo.example.cn."
        case .publicDirectory: "Folder of style sheets and scripts."
        case .keyFile: "File of the encryption keys; default: keys.json in the data folder."
        case .worker: "Whether serve runs jobs as well: true or false."
        case .jobWidth: "How many jobs one process runs at once, 1 to 64."
        case .engineWorkers:
            "How many pictures are worked on at once, in a process each, 1 to 64; default: cores."
        case .engineSeconds: "Seconds after which a process is ended with its picture, 1 to 300."
        case .engineMemory: "MiB above which a process is ended with its picture, 400 to 65536."
        case .enginePictures: "Pictures after which a process is replaced, 1 to 1000000."
        case .undoSeconds: "Seconds in which a reviewer may take a decision back, 0 to 300."
        case .sandbox: "Whether sandbox partners stand in for the real ones: true or false."
        case .secureCookies: "Whether cookies are sent over TLS only: true or false."
        case .trustedProxy: "Whether X-Forwarded-For names the client: true or false."
        case .landmarks: "dlib's file of 68 landmarks, or none."
        case .cascades: "Folder of OpenCV's cascades, or none."
        case .segmenter: "Description (JSON) of an ONNX network that sees the person, or none."
        case .landmarker: "Description (JSON) of an ONNX network of 68 landmarks, or none."
        case .logLevel: "trace, debug, info, notice, warning, error or critical."
        }
    }

    /// The value where none is given; empty where it is computed.
    var standard: String {
        switch self {
        case .host: "127.0.0.1"
        case .port: "8080"
        case .data: "data"
        case .publicDirectory: "Public"
        case .worker: "true"
        case .jobWidth: "4"
        case .engineSeconds: "10"
        case .engineMemory: "1024"
        case .enginePictures: "500"
        case .undoSeconds: "8"
        case .sandbox: "true"
        case .secureCookies, .trustedProxy: "false"
        case .landmarks: "/usr/share/dlib/shape_predictor_68_face_landmarks.dat"
        case .cascades: "/usr/share/opencv4/haarcascades"
        case .segmenter, .landmarker: "none"
        case .logLevel: "info"
        case .database, .publicURL, .keyFile, .engineWorkers: ""
        }
    }

    /// The flag of the command line: `publicURL` is `--public-url`.
    var flag: String { "--" + words.joined(separator: "-") }

    /// The variable of the environment: `publicURL` is `XUEYING_PUBLIC_URL`.
    var variable: String { "XUEYING_" + words.joined(separator: "_").uppercased() }

    private var words: [String] {
        var words = [""]
        var before: Character = "A"
        for sign in rawValue {
            if sign.isUppercase, before.isLowercase { words.append("") }
            words[words.count - 1] += sign.lowercased()
            before = sign
        }
        return words
    }
}
