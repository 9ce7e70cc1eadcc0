"""Answers files of prompts, on whichever machine: many requests at once, and after a crash only what is left."""

import asyncio
import json
import os
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from generated import AsyncOpenAI, BadRequestError

AT_ONCE = 50  # requests under way in each process
ANSWERS = pa.schema([("id", pa.string()), ("text", pa.string()), ("error", pa.string())])


def unanswered(prompts: Path, answers: Path) -> list[tuple[Path, Path]]:
    """The files of prompts that have no file of answers yet, each with the name that this will have."""
    answers.mkdir(parents=True, exist_ok=True)
    pairs = [(path, answers / path.name) for path in sorted(prompts.glob("*.parquet"))]
    return [pair for pair in pairs if not pair[1].exists()]


def answer_file(client: AsyncOpenAI, prompts: Path, answers: Path) -> int:
    """Answers a Parquet file of `id` and `prompt`, writes a Parquet file of ANSWERS, and returns the number of rows.

    Every answer goes to a journal as it arrives. Whoever calls this again asks only for what the journal lacks.
    """
    if answers.exists():  # the worker that wrote it died before it could say so
        return int(pq.read_metadata(answers).num_rows)
    journal, unfinished = answers.with_suffix(".jsonl"), answers.with_suffix(".unfinished")
    arrived = _read_journal(journal)
    rows = [row for row in pq.read_table(prompts).to_pylist() if row["id"] not in arrived]
    asyncio.run(_answer(client, rows, journal))
    arrived = _read_journal(journal)
    pq.write_table(pa.Table.from_pylist(list(arrived.values()), ANSWERS), unfinished)
    os.replace(unfinished, answers)
    journal.unlink()
    return len(arrived)


def _read_journal(journal: Path) -> dict[str, dict[str, Any]]:
    """The answers that arrived, by ID. A line that a crash cut off isn't JSON."""
    arrived = {}
    for line in journal.read_bytes().splitlines() if journal.exists() else ():
        try:
            answer = json.loads(line)
        except ValueError:
            continue
        arrived[answer["id"]] = answer
    return arrived


async def _answer(client: AsyncOpenAI, rows: list[dict[str, Any]], journal: Path) -> None:
    waiting = iter(rows)
    with journal.open("ab", buffering=0) as file:

        async def work() -> None:
            for row in waiting:
                answer = {"id": row["id"], **await _ask(client, row)}
                file.write(b"\n%s\n" % json.dumps(answer).encode())  # begins a line, whatever a crash left behind

        ended = await asyncio.gather(*(work() for _ in range(AT_ONCE)), return_exceptions=True)
    for error in ended:  # only now: the requests that were under way are paid for, and their answers kept
        if error is not None:
            raise error


async def _ask(client: AsyncOpenAI, row: dict[str, Any]) -> dict[str, str | None]:
    """The text, or why the API refuses this prompt. Any other error ends the file, which is then tried again."""
    try:
        completion = await client.completions.create(
            model="gpt-3.5-turbo-instruct",
            prompt=row["prompt"],
            extra_headers={"Idempotency-Key": row["id"]},
        )
    except BadRequestError as error:
        return {"text": None, "error": str(error)}
    return {"text": completion.choices[0].text, "error": None}
