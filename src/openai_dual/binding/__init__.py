"""How a declared operation becomes a method of a resource."""
