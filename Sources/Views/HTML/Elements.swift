/// An element that may hold others, called like a function.
struct Tag: Sendable {
    private let name: String

    init(_ name: String) { self.name = name }

    func callAsFunction(_ attributes: Attribute..., @HTML content: () -> Node) -> Node {
        .element(name, attributes, content())
    }

    func callAsFunction(_ attributes: [Attribute], @HTML content: () -> Node) -> Node {
        .element(name, attributes, content())
    }

    func callAsFunction(_ attributes: Attribute...) -> Node {
        .element(name, attributes, .empty)
    }

    func callAsFunction(_ text: Text, _ attributes: Attribute...) -> Node {
        .element(name, attributes, .sentence(text))
    }

    func callAsFunction(_ text: String, _ attributes: Attribute...) -> Node {
        .element(name, attributes, .text(text))
    }
}

/// An element that never holds others.
struct VoidTag: Sendable {
    private let name: String

    init(_ name: String) { self.name = name }

    func callAsFunction(_ attributes: Attribute...) -> Node { .element(name, attributes, nil) }

    func callAsFunction(_ attributes: [Attribute]) -> Node { .element(name, attributes, nil) }
}

// Page
let header = Tag("header")
let nav = Tag("nav")
let main = Tag("main")
let footer = Tag("footer")
let section = Tag("section")
let article = Tag("article")
let aside = Tag("aside")
let div = Tag("div")

// Words
let h1 = Tag("h1")
let h2 = Tag("h2")
let h3 = Tag("h3")
let p = Tag("p")
let a = Tag("a")
let span = Tag("span")
let strong = Tag("strong")
let em = Tag("em")
let small = Tag("small")
let code = Tag("code")
let kbd = Tag("kbd")
let pre = Tag("pre")
let time = Tag("time")
let br = VoidTag("br")
let hr = VoidTag("hr")

// Lists
let ul = Tag("ul")
let ol = Tag("ol")
let li = Tag("li")
let dl = Tag("dl")
let dt = Tag("dt")
let dd = Tag("dd")

// Tables; `dataTable` is the component
let caption = Tag("caption")
let thead = Tag("thead")
let tbody = Tag("tbody")
let tfoot = Tag("tfoot")
let tr = Tag("tr")
let th = Tag("th")
let td = Tag("td")

// Forms; `postForm`, `getForm`, `button`, `field` and `choices` are the components
let fieldset = Tag("fieldset")
let legend = Tag("legend")
let label = Tag("label")
let option = Tag("option")
let output = Tag("output")
let input = VoidTag("input")

// Pictures and what folds
let figure = Tag("figure")
let figcaption = Tag("figcaption")
let img = VoidTag("img")
let details = Tag("details")
let summary = Tag("summary")
