/// The hints of the page's camera: short, one thing at a time, and never more than a guess.
extension Text {
    static func cameraHint(_ hint: CameraHint) -> Text {
        switch hint {
        case .dark: Text(zh: "太暗，找亮一点的地方或打开补光", en: "Too dark: more light, please")
        case .half: Text(zh: "脸一边亮一边暗，请面向光线", en: "Half the face is dark: turn to the light")
        case .nobody: Text(zh: "没看到脸，请把头放进轮廓里", en: "No face seen: head into the outline")
        case .far: Text(zh: "太远，走近一点", en: "Too far: step closer")
        case .near: Text(zh: "太近，后退一点", en: "Too near: step back")
        case .aside: Text(zh: "偏了，请移到正中", en: "Off centre: move to the middle")
        case .high: Text(zh: "头太高，手机抬高一点", en: "Head too high: raise the phone")
        case .low: Text(zh: "头太低，手机放低一点", en: "Head too low: lower the phone")
        case .tilted: Text(zh: "头好像歪了，请端正", en: "The head seems tilted: hold it straight")
        case .blurred: Text(zh: "画面模糊，拿稳再拍", en: "Blurred: hold the phone still")
        case .good: Text(zh: "位置合适，保持不动，可以拍了", en: "In place: keep still and take it")
        }
    }
}
