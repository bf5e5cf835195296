"""The two drivers that perform the effects of flows, and the timers, threads and tasks they need."""
