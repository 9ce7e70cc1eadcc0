"""What is measured, each in a module that gives one section of RESULTS.md; `python -m benchmarks` runs them all."""
