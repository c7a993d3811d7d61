const environment = "it depends on the environment";
const machineParts = "it depends on the machine";

/** Constants whose values lie outside of the program, by why they cannot be known. */
export const outsideConstants: ReadonlyMap<string, string> = new Map([
  ["sys.argv", "it is given on the command line"],
  ["os.environ", environment],
  ["sys.platform", machineParts],
  ["os.name", machineParts],
  ["sys.version_info", environment],
  ["sys.version", environment],
  ["sys.modules", environment],
  ["sys.stdin", "it is typed in while the program runs"],
]);
