"""Jobs that take time: batches, evaluations, fine-tuning."""
