"""`ComputerEnvironment`: `ComputerEnvironment` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
