# Generated from the API's document: #/info
__title__ = "deprecated"
__version__ = "1.0.0"
