/// Rows of the same kind under named columns.
struct DataTable: Sendable {
    struct Column: Sendable {
        var name: Text
        var isNumeric = false

        /// Where a click on the name leads to, to sort by it.
        var sortAddress: String?
        var order: Order?

        init(
            _ name: Text,
            isNumeric: Bool = false,
            sortAddress: String? = nil,
            order: Order? = nil,
        ) {
            self.name = name
            self.isNumeric = isNumeric
            self.sortAddress = sortAddress
            self.order = order
        }
    }

    enum Order: String, Sendable {
        case ascending, descending
    }

    struct Row: Sendable {
        /// One cell per column.
        var cells: [Node]

        /// Where the row leads; opened by a click on its first cell or by Enter.
        var address: String?

        init(_ cells: [Node], address: String? = nil) {
            self.cells = cells
            self.address = address
        }
    }

    var caption: Text
    var columns: [Column]
    var rows: [Row]

    /// What is said when there are no rows.
    var empty: Text
}

/// A table with a head that stays, moved through by `j`, `k` and `Enter`.
func dataTable(_ table: DataTable) -> Node {
    guard !table.rows.isEmpty else { return emptyState(.emptyTray, table.empty) }
    return div(.class("table-scroll"), Attribute("tabindex", "0"), .aria("label", table.caption)) {
        Tag("table")(.data("rows", "")) {
            caption(table.caption, .class("visually-hidden"))
            thead { tr { table.columns.map(columnHead) } }
            tbody { table.rows.map { tableRow($0, table.columns) } }
        }
    }
}

/// Steps through a long list: which rows are shown, and links to those before and after.
func pager(_ position: Text, previous: String?, next: String?) -> Node {
    nav(.class("pager"), .aria("label", .pages)) {
        p(position)
        previous.map { linkButton(.previousPage, to: $0, .secondary, icon: .arrowLeft, key: "p") }
        next.map { linkButton(.nextPage, to: $0, .secondary, icon: .arrowRight, key: "n") }
    }
}

private func columnHead(_ column: DataTable.Column) -> Node {
    th(
        Attribute("scope", "col"),
        .class(column.isNumeric ? "numeric" : nil),
        .aria("sort", column.order?.rawValue),
    ) {
        if let address = column.sortAddress {
            a(.href(address)) {
                column.name
                if column.order != nil { icon(.chevronDown) }
            }
        } else {
            column.name
        }
    }
}

private func tableRow(_ row: DataTable.Row, _ columns: [DataTable.Column]) -> Node {
    tr {
        zip(row.cells, columns).enumerated().map { index, pair in
            td(.class(pair.1.isNumeric ? "numeric" : nil)) {
                if index == 0, let address = row.address {
                    a(.href(address), .data("row", "")) { pair.0 }
                } else {
                    pair.0
                }
            }
        }
    }
}
