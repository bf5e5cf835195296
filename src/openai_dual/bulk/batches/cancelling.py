"""`client.bulk.cancel`: cancel the batches of a run, also of one that another process is running."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..._generated.api.batches.cancel_batch import cancel_batch
from ..._generated.api.batches.retrieve_batch import retrieve_batch
from ...core.workflows.steps import execute
from ...errors import ConfigurationError, OpenAIError
from ..journal import first_line, state_path
from .service import ENDED, found_by_label, label_of
from .state_log import CANCEL, facts_of

if TYPE_CHECKING:
    from ..._generated.models.batch import Batch
    from ...core.workflows.steps import Workflow


def cancel_batches(out: Path) -> Workflow[list[Batch]]:
    """Cancel the batches of the run with the output *out*, and return them. Raises `ConfigurationError`."""
    path = state_path(out)
    try:
        with path.open("rb") as file:
            known = first_line(file.readline())
        if known is None:
            raise FileNotFoundError
        facts = facts_of(path)
        with path.open("ab") as file:  # first: an active run creates no further batch then
            file.write(CANCEL)
    except OSError:
        raise ConfigurationError(f"out: {str(out)!r} is not the output of a bulk run", setting="out") from None
    cancelled: list[Batch] = []
    for part in facts.parts.values():
        batch_id = part.batch_id
        if batch_id is None and part.creating:
            found = yield from found_by_label(label_of(facts.name, part), part.uploaded_at, {})
            batch_id = None if found is None else found.id
        if batch_id is not None and (batch := (yield from _cancelled(batch_id))) is not None:
            cancelled.append(batch)
    return cancelled


def _cancelled(batch_id: str) -> Workflow[Batch | None]:
    """Cancel a batch; one that has ended is returned as it is, None if it is gone."""
    for call in (cancel_batch(batch_id), retrieve_batch(batch_id)):
        try:
            return (yield from execute(call))
        except OpenAIError as error:
            if error.status_code not in ENDED:
                raise
    return None
