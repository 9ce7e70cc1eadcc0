# Generated from the API's document: #/info
__title__ = "several_files"
__version__ = "1.0.0"
