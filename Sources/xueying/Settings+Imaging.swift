import Imaging

extension Settings {
    /// The engine that is asked for: processes, one for each picture that is worked on at once.
    var engine: ImageEngine.Configuration {
        var processes = EngineProcesses.ownExecutable
        processes.seconds = Double(engineSeconds)
        processes.memory = engineMemory << 20
        processes.pictures = enginePictures
        var configuration = ImageEngine.Configuration(
            landmarks: landmarks,
            cascades: cascades,
            workers: engineWorkers,
            place: .processes(processes),
        )
        configuration.segmenter = segmenter
        configuration.landmarker = landmarker
        return configuration
    }
}
