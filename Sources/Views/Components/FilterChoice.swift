/// One list of a row of filters; its first option is the one that leaves everything.
func filterChoice(
    _ name: String,
    _ label: Text,
    _ options: [Field.Option],
    _ value: String?,
) -> Node {
    field(
        Field(
            name: name,
            label: label,
            control: .select(options),
            value: value ?? "",
            isOptional: true,
            width: .short,
        )
    )
}
