//! Installs the peers of PyPI and npm under `target/peers`, once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::sources;

/// The folder that the peers are described in.
pub(in crate::measure) fn here() -> PathBuf {
    sources::root().join("bench/peers")
}

/// The Python that has the peers of PyPI. What could not be installed is said on stderr, and fails
/// when it is asked for.
pub(in crate::measure) fn python() -> Result<PathBuf> {
    let venv = folder()?.join("venv");
    let python = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    let python = venv.join(python);
    let wanted = fs::read_to_string(here().join("requirements.txt"))?;
    let stamp = venv.join("installed.txt");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    eprintln!("installing the peers of PyPI into {}", venv.display());
    run(Command::new("python3").args(["-m", "venv"]).arg(&venv)).context("needs python3")?;
    let mut whole = true;
    for package in wanted.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let pip = ["-m", "pip", "install", "--quiet", "--no-deps", package];
        if let Err(error) = run(Command::new(&python).args(pip)) {
            eprintln!("{package} could not be installed: {error}");
            whole = false;
        }
    }
    if whole {
        fs::write(stamp, wanted)?;
    }
    Ok(python)
}

/// The `package.json` beside the peers of npm.
pub(super) fn node() -> Result<PathBuf> {
    let folder = folder()?;
    let wanted = fs::read_to_string(here().join("package.json"))?;
    let package = folder.join("package.json");
    let installed = fs::read_to_string(&package).is_ok_and(|installed| installed == wanted);
    if !(installed && folder.join("node_modules").exists()) {
        eprintln!("installing the peers of npm into {}", folder.display());
        fs::write(&package, wanted)?;
        let npm = ["install", "--silent", "--no-audit", "--no-fund", "--no-package-lock"];
        run(Command::new("npm").args(npm).current_dir(&folder)).context("needs npm")?;
    }
    Ok(package)
}

fn folder() -> Result<PathBuf> {
    let folder = sources::root().join("target/peers");
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    Ok(folder)
}

fn run(command: &mut Command) -> Result<()> {
    let program = Path::new(command.get_program()).display().to_string();
    let output = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .output()
        .with_context(|| format!("cannot start {program}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let last = said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
    ensure!(output.status.success(), "{program} ended with {}: {last}", output.status);
    Ok(())
}
