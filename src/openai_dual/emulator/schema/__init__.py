"""Made-up values that fit the schemas of the API."""
