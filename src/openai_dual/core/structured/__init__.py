"""Python types to strict JSON schemas, and JSON back to the types."""
