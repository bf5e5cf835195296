"""Types of requests, for type checkers: a module for each request, shared types in modules of their own."""
