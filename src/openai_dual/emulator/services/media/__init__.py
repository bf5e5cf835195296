"""Speech, transcripts, images and videos."""
