"""Names at the top of the official package that this package does not have, with what to use in their place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_RESOURCE = "call `{0}` of a client"
_AND_TYPE = "call `{0}` of a client, and import the type from `openai_dual.{1}`"

INSTEAD: Final[Mapping[str, str]] = {
    "ComputerToolset": "write the loop with `responses.create`",
    "AsyncComputerToolset": "write the loop with `responses.create`",
    "Audio": _RESOURCE.format("audio.transcriptions.create"),
    "ChatCompletion": _AND_TYPE.format("chat.completions.create", "types.chat"),
    "Completion": _AND_TYPE.format("completions.create", "types"),
    "Edit": _RESOURCE.format("chat.completions.create"),
    "Embedding": _AND_TYPE.format("embeddings.create", "types"),
    "File": _RESOURCE.format("files.create"),
    "FineTune": _RESOURCE.format("fine_tuning.jobs.create"),
    "FineTuningJob": _AND_TYPE.format("fine_tuning.jobs.create", "types.fine_tuning"),
    "Image": _AND_TYPE.format("images.generate", "types"),
    "Model": _AND_TYPE.format("models.retrieve", "types"),
    "Moderation": _AND_TYPE.format("moderations.create", "types"),
    "error": "import the errors from `openai_dual`",
    "_types": "run the program with `openai_dual.dropin`",
    "_models": "run the program with `openai_dual.dropin`",
    "lib": "run the program with `openai_dual.dropin`",
}
"""Name -> what to do."""


def hint(name: str) -> str:
    """Return what to add to the message about an unknown *name*: nothing if the official package lacks it too."""
    return f"; instead: {INSTEAD[name]}" if name in INSTEAD else ""
