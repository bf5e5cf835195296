"""The version, read by the build and by the User-Agent header. Imports nothing."""

__version__ = "0.1.0"
