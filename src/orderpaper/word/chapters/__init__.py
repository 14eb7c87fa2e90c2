"""Takes a template and the chapters that officers wrote in Word; gives one template, each chapter in its place."""
