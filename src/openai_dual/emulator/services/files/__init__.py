"""Files, uploads, containers and skills."""
