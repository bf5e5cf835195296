"""What one prepared request is: its operation, its parameters, its options."""
