"""Live sessions over sockets: the primary, observers, forks, delegation and decisions."""
