"""What a caller holds: raw responses, streams, accumulated streams, pages."""
