"""`LiveBuiltInVoice`: `LiveBuiltInVoice` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveBuiltInVoice: TypeAlias = (
    Literal[
        "alloy",
        "ash",
        "ballad",
        "beacon",
        "bossa",
        "cedar",
        "cinder",
        "coral",
        "delta",
        "echo",
        "gleam",
        "marin",
        "meridian",
        "quartz",
        "ripple",
        "sage",
        "shida",
        "shimmer",
        "stone",
        "tempo",
        "verse",
        "vesper",
        "willow",
    ]
    | str
)
