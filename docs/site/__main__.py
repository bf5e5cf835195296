"""Write the pages of the site into a folder: `python -m docs.site FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from .staging import stage

stage(Path(sys.argv[1]))
