"""Hand-written methods of resources that take more than one call, as mixins of the generated resources."""
