"""Answers prompts/*.parquet on Dask, with one client for each worker. Usage: python on_dask.py [SCHEDULER]"""

import sys
from pathlib import Path

from distributed import Client, Worker, WorkerPlugin, as_completed, get_worker

import many_prompts
from generated import AsyncOpenAI


class OneClient(WorkerPlugin):
    """Goes to every worker, also to those that join later, and takes a client along."""

    name = "one-client"

    def __init__(self, client: AsyncOpenAI) -> None:
        self.client = client

    def setup(self, worker: Worker) -> None:
        worker.sdk = self.client


def answer_file(prompts: Path, answers: Path) -> int:
    return many_prompts.answer_file(get_worker().sdk, prompts, answers)


def main(scheduler: str | None = None) -> None:
    files = many_prompts.unanswered(Path("prompts").absolute(), Path("answers").absolute())
    with Client(scheduler) if scheduler else Client(threads_per_worker=1) as cluster:
        cluster.upload_file(many_prompts.__file__)
        cluster.register_plugin(OneClient(AsyncOpenAI(max_retries=8)))
        tasks = [cluster.submit(answer_file, *pair, retries=3, pure=False) for pair in files]
        rows = 0
        for number, task in enumerate(as_completed(tasks), start=1):
            rows += task.result()
            print(f"{number} of {len(files)} files, {rows} answers", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
