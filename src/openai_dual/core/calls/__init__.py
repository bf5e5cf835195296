"""A prepared request: its operation, its parameters, its options, its middleware."""
