"""`ContainerMemoryLimit`: `ContainerMemoryLimit` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"] | str
