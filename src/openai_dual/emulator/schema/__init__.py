"""The operations and schemas of the API, the checks of values against them, and made-up values that fit them."""
