extension Camera {
    /// What lens and hand make of a picture; values from 0 to 255 stay so.
    func seen(_ planes: [Plane]) -> [Plane] {
        planes.map { plane in
            let lens = plane.blurred(defocus)
            return motion > 1 ? lens.smeared(motion, angle: motionAngle) : lens
        }
    }

    /// The bytes of the picture, with the grain of the sensor.
    func grained(_ planes: [Plane], seed: Int) -> [UInt8] {
        var chance = Chance(seed: seed &+ 77)
        let count = planes[0].values.count
        var bytes = [UInt8](repeating: 0, count: 3 * count)
        for place in 0..<count {
            let grey = grain > 0 ? Float(grain * chance.normal()) : 0
            for channel in 0..<3 {
                let own = grain > 0 ? Float(0.4 * grain * chance.normal()) : 0
                let value = min(255, max(0, planes[channel].values[place])) + grey + own
                bytes[3 * place + channel] = UInt8(min(255, max(0, value.rounded())))
            }
        }
        return bytes
    }
}
