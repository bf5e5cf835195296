"""One function an operation: a pure builder of a `Call`, usable without any client."""
