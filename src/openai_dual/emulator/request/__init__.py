"""Reading requests: routing, bodies, forms and JSON."""
