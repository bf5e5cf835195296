"""`BulkWorker`: the requests of a bulk run as a function that data engines call: columns in, columns out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from uuid import uuid4

from ..bulk.columns import rows_of, selected, with_columns
from ..bulk.records import BulkResult
from ..bulk.tally import Streak
from ..bulk.template import checked
from ..core.cancellation import CANCELLATIONS
from ..core.effects import Sleep
from ..core.jsons import dumps
from ..core.workflows.many import checked_at_once
from ..errors import CircuitOpenError, ConfigurationError, OpenAIError
from ..redaction import mask_keys

if TYPE_CHECKING:
    from ..core.calls.call import Call
    from .clients import OpenAI

Column: TypeAlias = str | Callable[[Any], Any]

PAUSE: Final = 1.0
"""Seconds until rows are sent again that an open circuit has refused, if the circuit does not say when."""
MOST_CLIENTS: Final = 8
"""How many clients of workers a process keeps at most."""
_CLIENTS: Final[dict[str, Any]] = {}


class BulkWorker:
    """Send a request for each row of a batch of columns; return the batch with columns of results.

    A worker can be pickled, and given to `map_batches` of Ray Data, `map_partitions` of Dask or `mapInPandas` of Spark.
    A batch is a dict of lists or arrays, a data frame of pandas or a table of Arrow; the result has the same form.

    *template*, `method.call(...)`, is filled as in `client.bulk.run`: `{column}` stands for the value of the row.
    Without it each row is a line of the Batch API. *columns* says what each new column has: a path in the response
    such as "output_text" or "choices.0.message.content", or a function of the response; by default the column
    "response" has the response as JSON text. The column named *error* has the text of the error, or None; with None
    instead of a name, errors are raised.

    *client* is a function without arguments that makes the client, by default `OpenAI`, which is configured by the
    environment. It is called once in each process. *at_once* requests run at a time. Rows that an open circuit refuses
    wait. Raises `ConfigurationError` for arguments that cannot be used, and while working the error of the key or the
    quota once three rows in succession, or all rows of a batch, have it.
    """

    def __init__(
        self,
        template: Call[Any] | None = None,
        *,
        columns: Mapping[str, Column] | None = None,
        client: Callable[[], OpenAI] | None = None,
        at_once: int = 16,
        error: str | None = "error",
    ) -> None:
        self._template = None if template is None else checked(template)
        self._columns = _checked_columns(columns, error)
        if client is not None and not callable(client):
            raise ConfigurationError(
                f"client: expected a function that makes the client, got {type(client).__name__}", setting="client"
            )
        self._open, self._at_once, self._error = client, checked_at_once(at_once), error
        self._key = uuid4().hex
        """Copies of a worker in one process share a client."""

    def __repr__(self) -> str:
        name = None if self._template is None else self._template.operation.name
        return f"BulkWorker({name}, columns={sorted(self._columns)})"

    def __call__(self, batch: Any) -> Any:
        """Return *batch* with the columns of results."""
        results = self._results(rows_of(batch))
        _raise_for_all(results)
        made: dict[str, list[Any]] = {name: [] for name in self._columns}
        errors: list[str | None] = []
        for result in results:
            values, failure = self._values(result)
            for name, value in values.items():
                made[name].append(value)
            errors.append(None if failure is None else f"{type(failure).__name__}: {mask_keys(str(failure))}")
        return with_columns(batch, made if self._error is None else {**made, self._error: errors})

    def _results(self, rows: list[dict[str, Any]]) -> list[BulkResult[Any]]:
        """Send the requests of *rows*. Those that an open circuit refused are sent again, when it says so."""
        found: dict[int, BulkResult[Any]] = {}
        while len(found) < len(rows):
            client, pause = self._client(), 0.0
            left = [number for number in range(len(rows)) if number not in found]
            sent = client.bulk.iter((rows[each] for each in left), template=self._template, at_once=self._at_once)
            for number, result in zip(left, sent, strict=True):
                if isinstance(result.error, (*CANCELLATIONS, ConfigurationError)):
                    raise result.error
                if isinstance(result.error, CircuitOpenError):
                    pause = max(pause, result.error.retry_after or PAUSE)
                else:
                    found[number] = result
            if pause:
                client._executor.step(Sleep(pause))  # noqa: SLF001 (with the clock of the client)
        return [found[number] for number in range(len(rows))]

    def _values(self, result: BulkResult[Any]) -> tuple[dict[str, Any], Exception | None]:
        """Return what each column has of *result*, and the error, if there is one."""
        try:
            return {name: _value(result.value, column) for name, column in self._columns.items()}, None
        except Exception as failure:
            if self._error is None:
                raise
            return dict.fromkeys(self._columns), failure

    def _client(self) -> Any:
        """Return the client of this process."""
        if self._key not in _CLIENTS:
            made = self._made()
            while len(_CLIENTS) >= MOST_CLIENTS:
                _CLIENTS.pop(next(iter(_CLIENTS)), None)
            _CLIENTS.setdefault(self._key, made)  # another thread may have been first
        return _CLIENTS[self._key]

    def _made(self) -> OpenAI:
        from .clients import OpenAI  # a worker is often made where no client is used

        made = OpenAI() if self._open is None else self._open()
        if not isinstance(made, OpenAI):
            raise ConfigurationError(
                f"client: expected a function that makes an OpenAI client, got {type(made).__name__}", setting="client"
            )
        return made


WHOLE: Final = "response"
"""The column that has the whole response, if no columns are given."""


def _checked_columns(columns: Mapping[str, Column] | None, error: str | None) -> dict[str, Column]:
    """Return the columns of a worker. Raises `ConfigurationError`."""
    if error is not None and (not isinstance(error, str) or not error):
        raise ConfigurationError(f"error: expected the name of a column, or None, got {error!r}", setting="error")
    made: dict[str, Column] = {WHOLE: _whole} if columns is None else {**columns}
    for name, column in made.items():
        if not name or name == error or not (callable(column) or (isinstance(column, str) and column)):
            raise ConfigurationError(
                f"columns: expected a path or a function for a column, got {name!r}: {column!r}", setting="columns"
            )
    return made


def _whole(value: Any) -> str:
    return dumps(value).decode()


def _value(value: Any, column: Column) -> Any:
    return selected(value, column) if isinstance(column, str) else column(value)


def _raise_for_all(results: list[BulkResult[Any]]) -> None:
    """Raise the error of the key or the quota that three results in succession have, or all of them."""
    streak = Streak()
    for result in results:
        _, reason = streak.take(result, result.error)
        if reason is not None and result.error is not None:
            raise result.error
    if results and len(streak.held) == len(results):
        error: OpenAIError | None = results[0].error
        if error is not None:
            raise error
