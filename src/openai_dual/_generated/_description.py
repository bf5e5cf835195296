"""The description that this package is generated from."""

from __future__ import annotations

from typing import Final

DESCRIPTION: Final = "OpenAI API 2.3.0 of 2026-11-29: 389 operations, sha256 7e3c18b50319, completed from openai 3.57.0"
"""Its title and version, its date, the number of its operations, and the start of its hash."""
