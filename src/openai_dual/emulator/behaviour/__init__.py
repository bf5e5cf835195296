"""Settings of the emulator's behaviour: scripted answers, faults, rate limits, and the pace of responses."""
