import Domain

/// The question of a form that looks suspicious: drawn, to be listened to, and answered.
@HTML func captchaField(_ captcha: Captcha.ID?, _ form: FormInput) -> Node {
    if let captcha {
        div(.class("field")) {
            hiddenField("captcha", captcha.description)
            img(
                .src(Link.captcha(captcha).path),
                .alt(.captchaPicture),
                .width(200),
                .height(80)
            )
            p {
                a(
                    .captchaListen,
                    .href(Link.captchaSound(captcha).path),
                    Attribute("target", "_blank")
                )
            }
        }
        field(
            Field(
                name: "person",
                label: .captchaWord,
                control: .code(length: Captcha.length),
                hint: .captchaHint,
                error: form.error("person"),
                autocomplete: "off",
                width: .short,
            )
        )
    }
}
