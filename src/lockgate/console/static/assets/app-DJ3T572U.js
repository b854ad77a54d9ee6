import{$ as rd,$a as Ac,$b as eb,$c as Xt,A as Pi,Aa as ao,Ab as X,Ac as tl,B as ut,Ba as _v,Bb as Lv,Bc as ro,Bd as Sd,C as k,Ca as xv,Cb as df,Cc as hb,D as Qi,
Da as id,Db as le,Dc as bd,E as qe,Ea as ld,Eb as Gv,Ed as Td,F as v,Fa as cd,Fb as qv,Fc as yd,Fd as Ab,G as Ae,Ga as kv,Gb as Hv,Gc as ot,Gd as Cb,H as Sc,Ha as M,
Hb as Kv,Hc as gb,Hd as $t,I as Tc,Ia as zv,Ib as Iv,Ic as vb,Id as rl,Ja as Sv,Jb as jv,Jc as bb,K as sv,Ka as sd,Kb as Yv,Kc as wd,Kd as uf,L as Q,La as Tv,Lb as Vv,
Lc as nl,Ld as Eb,M as dv,Ma as Av,Mb as Pv,Mc as yb,Md as il,N as A,Na as Cv,Nb as Fi,Nc as wb,O as lf,Oa as Ev,Ob as Gn,Oc as _d,P as mv,Pa as Nv,Pb as Qv,Q as td,
Qa as Ov,Qc as ea,R as Oa,Ra as dd,Rb as Xv,Rc as _b,S as uv,Sa as Mv,Sb as Bo,Sc as xd,T as Sa,Ta as Ln,Tb as Cc,Tc as gr,U as fv,Ua as Le,Ub as Zv,Uc as kd,V as nd,
Va as oe,Vb as $v,Vc as xb,W as G,Wa as Ot,Wb as Fv,X as ca,Xa as sf,Xb as Ji,Xc as zd,Y as od,Ya as Rv,Yb as Jv,Yc as kb,Z as pv,Za as md,Zb as Wv,Zc as N,_ as sr,
_a as Xi,_c as Ta,a as Ws,aa as Ma,ab as Dv,ac as ab,ad as vr,b as p,ba as ci,bb as to,bd as B,c as Wg,ca as Ro,cb as dr,cc as fr,cd as zb,d as D,db as Do,dc as tb,
dd as hn,e as ev,ea as ue,eb as ud,ec as nb,ed as io,f as ed,fa as fn,fb as si,fc as pd,fd as pe,g as av,ga as We,gb as mr,gc as Wi,gd as ol,ha as T,hb as ur,hc as ob,
hd as Zt,i as tv,ia as ha,ib as no,ic as rb,id as sa,j as nv,ja as C,jb as Bv,jc as hd,jd as Sb,k as ov,ka as fe,kb as Zi,kc as ib,kd as Aa,l as rv,la as ft,lc as pr,
ld as Ec,m as zc,ma as O,mc as lb,md as Ie,n as ck,na as Wn,nb as $i,nc as cb,nd as gn,o as ad,oa as Ra,oc as sb,od as mf,p as g,pa as hv,pc as db,pd as br,q as iv,
qa as gv,qc as mb,qd as lo,r as tt,ra as pn,rc as ub,rd as vn,s as lv,sa as vv,sc as gd,sd as H,t as cv,ta as bv,tc as el,u as nt,ua as yv,ub as fd,uc as fb,v as Un,
va as wv,vb as Uv,vc as al,wa as Nt,wb as oo,wc as vd,x as Vi,xa as U,xb as J,xc as pb,xd as Tb,y as un,ya as cf,yb as ga,yc as Mt,z as ne,za as eo,zb as va,zc as hr}from"./chunk-JDAMUBFR.js";var qb=Ws(He=>{"use strict";function gf(e,a){var t=e.length;e.push(a);e:for(;0<t;){var n=t-1>>>1,o=e[n];if(0<Ad(o,a))e[n]=a,e[t]=o,t=n;else break e}}function co(e){
return e.length===0?null:e[0]}function Ed(e){if(e.length===0)return null;var a=e[0],t=e.pop();if(t!==a){e[0]=t;e:for(var n=0,o=e.length,r=o>>>1;n<r;){var i=2*(n+
1)-1,l=e[i],c=i+1,s=e[c];if(0>Ad(l,t))c<o&&0>Ad(s,l)?(e[n]=s,e[c]=t,n=c):(e[n]=l,e[i]=t,n=i);else if(c<o&&0>Ad(s,t))e[n]=s,e[c]=t,n=c;else break e}}return a}function Ad(e,a){
var t=e.sortIndex-a.sortIndex;return t!==0?t:e.id-a.id}He.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(Nb=performance,He.
unstable_now=function(){return Nb.now()}):(ff=Date,Ob=ff.now(),He.unstable_now=function(){return ff.now()-Ob});var Nb,ff,Ob,Uo=[],yr=[],sk=1,bn=null,rt=3,vf=!1,
Nc=!1,Oc=!1,bf=!1,Db=typeof setTimeout=="function"?setTimeout:null,Bb=typeof clearTimeout=="function"?clearTimeout:null,Mb=typeof setImmediate<"u"?setImmediate:
null;function Cd(e){for(var a=co(yr);a!==null;){if(a.callback===null)Ed(yr);else if(a.startTime<=e)Ed(yr),a.sortIndex=a.expirationTime,gf(Uo,a);else break;a=co(
yr)}}function yf(e){if(Oc=!1,Cd(e),!Nc)if(co(Uo)!==null)Nc=!0,cl||(cl=!0,ll());else{var a=co(yr);a!==null&&wf(yf,a.startTime-e)}}var cl=!1,Mc=-1,Ub=5,Lb=-1;function Gb(){
return bf?!0:!(He.unstable_now()-Lb<Ub)}function pf(){if(bf=!1,cl){var e=He.unstable_now();Lb=e;var a=!0;try{e:{Nc=!1,Oc&&(Oc=!1,Bb(Mc),Mc=-1),vf=!0;var t=rt;try{
a:{for(Cd(e),bn=co(Uo);bn!==null&&!(bn.expirationTime>e&&Gb());){var n=bn.callback;if(typeof n=="function"){bn.callback=null,rt=bn.priorityLevel;var o=n(bn.expirationTime<=
e);if(e=He.unstable_now(),typeof o=="function"){bn.callback=o,Cd(e),a=!0;break a}bn===co(Uo)&&Ed(Uo),Cd(e)}else Ed(Uo);bn=co(Uo)}if(bn!==null)a=!0;else{var r=co(
yr);r!==null&&wf(yf,r.startTime-e),a=!1}}break e}finally{bn=null,rt=t,vf=!1}a=void 0}}finally{a?ll():cl=!1}}}var ll;typeof Mb=="function"?ll=function(){Mb(pf)}:
typeof MessageChannel<"u"?(hf=new MessageChannel,Rb=hf.port2,hf.port1.onmessage=pf,ll=function(){Rb.postMessage(null)}):ll=function(){Db(pf,0)};var hf,Rb;function wf(e,a){
Mc=Db(function(){e(He.unstable_now())},a)}He.unstable_IdlePriority=5;He.unstable_ImmediatePriority=1;He.unstable_LowPriority=4;He.unstable_NormalPriority=3;He.unstable_Profiling=
null;He.unstable_UserBlockingPriority=2;He.unstable_cancelCallback=function(e){e.callback=null};He.unstable_forceFrameRate=function(e){0>e||125<e?console.error(
"forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):Ub=0<e?Math.floor(1e3/e):5};He.unstable_getCurrentPriorityLevel=
function(){return rt};He.unstable_next=function(e){switch(rt){case 1:case 2:case 3:var a=3;break;default:a=rt}var t=rt;rt=a;try{return e()}finally{rt=t}};He.unstable_requestPaint=
function(){bf=!0};He.unstable_runWithPriority=function(e,a){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var t=rt;rt=e;try{return a()}finally{
rt=t}};He.unstable_scheduleCallback=function(e,a,t){var n=He.unstable_now();switch(typeof t=="object"&&t!==null?(t=t.delay,t=typeof t=="number"&&0<t?n+t:n):t=n,
e){case 1:var o=-1;break;case 2:o=250;break;case 5:o=1073741823;break;case 4:o=1e4;break;default:o=5e3}return o=t+o,e={id:sk++,callback:a,priorityLevel:e,startTime:t,
expirationTime:o,sortIndex:-1},t>n?(e.sortIndex=t,gf(yr,e),co(Uo)===null&&e===co(yr)&&(Oc?(Bb(Mc),Mc=-1):Oc=!0,wf(yf,t-n))):(e.sortIndex=o,gf(Uo,e),Nc||vf||(Nc=
!0,cl||(cl=!0,ll()))),e};He.unstable_shouldYield=Gb;He.unstable_wrapCallback=function(e){var a=rt;return function(){var t=rt;rt=a;try{return e.apply(this,arguments)}finally{
rt=t}}}});var Kb=Ws((hS,Hb)=>{"use strict";Hb.exports=qb()});var A2=Ws(du=>{"use strict";var Na=Kb(),Ty=D(),dk=ck();function S(e){var a="https://react.dev/errors/"+e;if(1<arguments.length){a+="?args[]="+encodeURIComponent(
arguments[1]);for(var t=2;t<arguments.length;t++)a+="&args[]="+encodeURIComponent(arguments[t])}return"Minified React error #"+e+"; visit "+a+" for the full mes\
sage or use the non-minified dev environment for full errors and additional helpful warnings."}function Ay(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==
11)}function ys(e){for(var a=e,t=a;t&&!t.alternate;)a=t,(a.flags&4098)!==0&&(e=a.return),t=a.return;for(;a.return;)a=a.return;return a.tag===3?e:null}function Cy(e){
if(e.tag===13){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function Ey(e){if(e.tag===
31){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function Ib(e){if(ys(e)!==e)throw Error(
S(188))}function mk(e){var a=e.alternate;if(!a){if(a=ys(e),a===null)throw Error(S(188));return a!==e?null:e}for(var t=e,n=a;;){var o=t.return;if(o===null)break;
var r=o.alternate;if(r===null){if(n=o.return,n!==null){t=n;continue}break}if(o.child===r.child){for(r=o.child;r;){if(r===t)return Ib(o),e;if(r===n)return Ib(o),
a;r=r.sibling}throw Error(S(188))}if(t.return!==n.return)t=o,n=r;else{for(var i=!1,l=o.child;l;){if(l===t){i=!0,t=o,n=r;break}if(l===n){i=!0,n=o,t=r;break}l=l.sibling}
if(!i){for(l=r.child;l;){if(l===t){i=!0,t=r,n=o;break}if(l===n){i=!0,n=r,t=o;break}l=l.sibling}if(!i)throw Error(S(189))}}if(t.alternate!==n)throw Error(S(190))}
if(t.tag!==3)throw Error(S(188));return t.stateNode.current===t?e:a}function Ny(e){var a=e.tag;if(a===5||a===26||a===27||a===6)return e;for(e=e.child;e!==null;){
if(a=Ny(e),a!==null)return a;e=e.sibling}return null}function Gt(e,a,t,n,o,r){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&t(e,n,o,r)||(e.tag!==22||e.
memoizedState===null)&&(a||e.tag!==5&&e.tag!==27)&&Gt(e.child,a,t,n,o,r))return!0;e=e.sibling}return!1}function Ni(e){for(e=e.return;e!==null;){if(e.tag===3||e.
tag===5||e.tag===27)return e;e=e.return}return null}function jb(e){var a=!1;for(e=e.return;e!==null&&(e.tag===4&&(a=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=
e.return;return a}function Oy(e){var a=[null,null],t=Ni(e);return t===null||My(a,e,t.child,{foundSelf:!1}),a}function My(e,a,t,n){for(;t!==null;){if(t===a)n.foundSelf=
!0;else if(t.tag===5||t.tag===27||t.tag===6){if(n.foundSelf)return e[1]=t,!0;e[0]=t}else if((t.tag!==22||t.memoizedState===null)&&My(e,a,t.child,n))return!0;t=t.
sibling}return!1}function Ea(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(S(559))}}var hl=null,
Jf=null;function uk(e,a,t){return e===t?!0:e===a?(hl=e,!0):!1}function fk(e,a,t){return e===t?(Jf=e,!1):e===a?(Jf!==null&&(hl=e),!0):!1}function Yb(e){if(e===null)
return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function Wf(e,a,t){for(var n=0,o=e;o;o=t(o))n++;o=0;for(var r=a;r;r=
t(r))o++;for(;0<n-o;)e=t(e),n--;for(;0<o-n;)a=t(a),o--;for(;n--;){if(e===a||a!==null&&e===a.alternate)return e;e=t(e),a=t(a)}return null}var Oe=Object.assign,pk=Symbol.
for("react.element"),Nd=Symbol.for("react.transitional.element"),qc=Symbol.for("react.portal"),gl=Symbol.for("react.fragment"),Ry=Symbol.for("react.strict_mode"),
ep=Symbol.for("react.profiler"),Dy=Symbol.for("react.consumer"),ho=Symbol.for("react.context"),sh=Symbol.for("react.forward_ref"),ap=Symbol.for("react.suspense"),
tp=Symbol.for("react.suspense_list"),dh=Symbol.for("react.memo"),kr=Symbol.for("react.lazy"),np=Symbol.for("react.activity"),hk=Symbol.for("react.legacy_hidden"),
gk=Symbol.for("react.memo_cache_sentinel"),op=Symbol.for("react.view_transition"),vk=Symbol.for("react.recoverable"),Vb=Symbol.iterator;function Rc(e){return e===
null||typeof e!="object"?null:(e=Vb&&e[Vb]||e["@@iterator"],typeof e=="function"?e:null)}var bk=Symbol.for("react.client.reference");function rp(e){if(e==null)return null;
if(typeof e=="function")return e.$$typeof===bk?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case gl:return"Fragment";case ep:return"\
Profiler";case Ry:return"StrictMode";case ap:return"Suspense";case tp:return"SuspenseList";case np:return"Activity";case op:return"ViewTransition"}if(typeof e==
"object")switch(e.$$typeof){case qc:return"Portal";case ho:return e.displayName||"Context";case Dy:return(e._context.displayName||"Context")+".Consumer";case sh:
var a=e.render;return e=e.displayName,e||(e=a.displayName||a.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case dh:return a=e.displayName||null,a!==null?
a:rp(e.type)||"Memo";case kr:a=e._payload,e=e._init;try{return rp(e(a))}catch{}}return null}var Hc=Array.isArray,q=Ty.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
ge=dk.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,vi={pending:!1,data:null,method:null,action:null},ip=[],vl=-1;function xo(e){return{current:e}}
function Va(e){0>vl||(e.current=ip[vl],ip[vl]=null,vl--)}function De(e,a){vl++,ip[vl]=e.current,e.current=a}var yo=xo(null),ns=xo(null),Mr=xo(null),gm=xo(null);
function vm(e,a){switch(De(Mr,a),De(ns,e),De(yo,null),a.nodeType){case 9:case 11:e=(e=a.documentElement)&&(e=e.namespaceURI)?ry(e):0;break;default:if(e=a.tagName,
a=a.namespaceURI)a=ry(a),e=t2(a,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}Va(yo),De(yo,e)}function Ll(){Va(yo),Va(ns),Va(Mr)}function lp(e){
var a=e.memoizedState;a!==null&&(Ql._currentValue=a.memoizedState,De(gm,e)),a=yo.current;var t=t2(a,e.type);a!==t&&(De(ns,e),De(yo,t))}function bm(e){ns.current===
e&&(Va(yo),Va(ns)),gm.current===e&&(Va(gm),Ql._currentValue=vi)}var _f,Pb;function _r(e){if(_f===void 0)try{throw Error()}catch(t){var a=t.stack.trim().match(/\n( *(at )?)/);
_f=a&&a[1]||"",Pb=-1<t.stack.indexOf(`
    at`)?" (<anonymous>)":-1<t.stack.indexOf("@")?"@unknown:0:0":""}return`
`+_f+e+Pb}var xf=!1;function kf(e,a){if(!e||xf)return"";xf=!0;var t=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){
try{if(a){var u=function(){throw Error()};if(Object.defineProperty(u.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){
try{Reflect.construct(u,[])}catch(w){var d=w}Reflect.construct(e,[],u)}else{try{u.call()}catch(w){d=w}u=!1;try{var m=Object.getOwnPropertyDescriptor(e.prototype,
"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),u=!0,new e}finally{u&&(m!==void 0?Object.defineProperty(e.prototype,
"props",m):delete e.prototype.props)}}}else{try{throw Error()}catch(w){d=w}(u=e())&&typeof u.catch=="function"&&u.catch(function(){})}}catch(w){if(w&&d&&typeof w.
stack=="string")return[w.stack,d.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var o=Object.getOwnPropertyDescriptor(
n.DetermineComponentFrameRoot,"name");o&&o.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var r=n.
DetermineComponentFrameRoot(),i=r[0],l=r[1];if(i&&l){var c=i.split(`
`),s=l.split(`
`);for(o=n=0;n<c.length&&!c[n].includes("DetermineComponentFrameRoot");)n++;for(;o<s.length&&!s[o].includes("DetermineComponentFrameRoot");)o++;if(n===c.length||
o===s.length)for(n=c.length-1,o=s.length-1;1<=n&&0<=o&&c[n]!==s[o];)o--;for(;1<=n&&0<=o;n--,o--)if(c[n]!==s[o]){if(n!==1||o!==1)do if(n--,o--,0>o||c[n]!==s[o]){
var f=`
`+c[n].replace(" at new "," at ");return e.displayName&&f.includes("<anonymous>")&&(f=f.replace("<anonymous>",e.displayName)),f}while(1<=n&&0<=o);break}}}finally{
xf=!1,Error.prepareStackTrace=t}return(t=e?e.displayName||e.name:"")?_r(t):""}function yk(e,a){switch(e.tag){case 26:case 27:case 5:return _r(e.type);case 16:return _r(
"Lazy");case 13:return e.child!==a&&a!==null?_r("Suspense Fallback"):_r("Suspense");case 19:return _r("SuspenseList");case 0:case 15:return kf(e.type,!1);case 11:
return kf(e.type.render,!1);case 1:return kf(e.type,!0);case 31:return _r("Activity");case 30:return _r("ViewTransition");default:return""}}function Qb(e){try{var a="",
t=null;do a+=yk(e,t),t=e,e=e.return;while(e);return a}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var cp=Object.prototype.hasOwnProperty,mh=Na.unstable_scheduleCallback,zf=Na.unstable_cancelCallback,wk=Na.unstable_shouldYield,_k=Na.unstable_requestPaint,
tn=Na.unstable_now,xk=Na.unstable_getCurrentPriorityLevel,By=Na.unstable_ImmediatePriority,Uy=Na.unstable_UserBlockingPriority,ym=Na.unstable_NormalPriority,kk=Na.
unstable_LowPriority,Ly=Na.unstable_IdlePriority,zk=Na.log,Sk=Na.unstable_setDisableYieldValue,ws=null,nn=null;function Tr(e){if(typeof zk=="function"&&Sk(e),nn&&
typeof nn.setStrictMode=="function")try{nn.setStrictMode(ws,e)}catch{}}var on=Math.clz32?Math.clz32:Ck,Tk=Math.log,Ak=Math.LN2;function Ck(e){return e>>>=0,e===
0?32:31-(Tk(e)/Ak|0)|0}var Od=256,Md=262144,Rd=4194304;function ui(e){var a=e&42;if(a!==0)return a;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:
return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:
return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:
return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function Vm(e,a,t){
var n=e.pendingLanes;if(n===0)return 0;var o=0,r=e.suspendedLanes,i=e.pingedLanes;e=e.warmLanes;var l=n&134217727;return l!==0?(n=l&~r,n!==0?o=ui(n):(i&=l,i!==0?
o=ui(i):t||(t=l&~e,t!==0&&(o=ui(t))))):(l=n&~r,l!==0?o=ui(l):i!==0?o=ui(i):t||(t=n&~e,t!==0&&(o=ui(t)))),o===0?0:a!==0&&a!==o&&(a&r)===0&&(r=o&-o,t=a&-a,r>=t||r===
32&&(t&4194048)!==0)?a:o}function _s(e,a){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&a)===0}function Gy(e,a){(a&8)!==0&&(a|=a&32);var t=e.entangledLanes;
if(t!==0)for(e=e.entanglements,t&=a;0<t;){var n=31-on(t),o=1<<n;a|=e[n],t&=~o}return a}function Ek(e,a){switch(e){case 1:case 2:case 4:case 8:case 64:return a+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:
return a+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:
return-1}}function qy(){var e=Rd;return Rd<<=1,(Rd&62914560)===0&&(Rd=4194304),e}function Sf(e){for(var a=[],t=0;31>t;t++)a.push(e);return a}function xs(e,a){e.
pendingLanes|=a,a!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function Nk(e,a,t,n,o,r){var i=e.pendingLanes;e.pendingLanes=t,e.suspendedLanes=
0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=t,e.entangledLanes&=t,e.errorRecoveryDisabledLanes&=t,e.shellSuspendCounter=0;var l=e.entanglements,c=e.expirationTimes,
s=e.hiddenUpdates;for(t=i&~t;0<t;){var f=31-on(t),u=1<<f;l[f]=0,c[f]=-1;var d=s[f];if(d!==null)for(s[f]=null,f=0;f<d.length;f++){var m=d[f];m!==null&&(m.lane&=-536870913)}
t&=~u}n!==0&&Hy(e,n,0),r!==0&&o===0&&e.tag!==0&&(e.suspendedLanes|=r&~(i&~a))}function Hy(e,a,t){e.pendingLanes|=a,e.suspendedLanes&=~a;var n=31-on(a);e.entangledLanes|=
a,e.entanglements[n]=e.entanglements[n]|1073741824|t&261930}function Ky(e,a){var t=e.entangledLanes|=a;for(e=e.entanglements;t;){var n=31-on(t),o=1<<n;o&a|e[n]&
a&&(e[n]|=a),t&=~o}}function Iy(e,a){var t=a&-a;return t=(t&42)!==0?1:uh(t),(t&(e.suspendedLanes|a))!==0?0:t}function uh(e){switch(e){case 2:e=1;break;case 8:e=
4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:
e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function fh(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function jy(){var e=ge.
p;return e!==0?e:(e=window.event,e===void 0?32:z2(e.type))}function Xb(e,a){var t=ge.p;try{return ge.p=e,a()}finally{ge.p=t}}var Zo=Math.random().toString(36).slice(
2),ja="__reactFiber$"+Zo,qt="__reactProps$"+Zo,$l="__reactContainer$"+Zo,Zb="__reactEvents$"+Zo,Ok="__reactListeners$"+Zo,Mk="__reactHandles$"+Zo,$b="__reactRes\
ources$"+Zo,ks="__reactMarker$"+Zo,wm="__reactLoad$"+Zo;function Pm(e){delete e[ja],delete e[qt],delete e[Ok],delete e[Mk]}function hi(e){var a;if(a=e[ja])return a;
for(var t=e.parentNode;t;){if(a=t[$l]||t[ja]){if(t=a.alternate,a.child!==null||t!==null&&t.child!==null)for(e=fy(e);e!==null;){if(t=e[ja])return t;e=fy(e)}return a}
e=t,t=e.parentNode}return null}function Fl(e){if(e=e[ja]||e[$l]){var a=e.tag;if(a===5||a===6||a===13||a===31||a===26||a===27||a===3)return e}return null}function Kc(e){
var a=e.tag;if(a===5||a===26||a===27||a===6)return e.stateNode;throw Error(S(33))}function Al(e){var a=e[$b];return a||(a=e[$b]={hoistableStyles:new Map,hoistableScripts:new Map}),
a}function Ua(e){e[ks]=!0}function Yy(e){e[wm]=void 0}var Vy=new Set,Py={};function Oi(e,a){Gl(e,a),Gl(e+"Capture",a)}function Gl(e,a){for(Py[e]=a,e=0;e<a.length;e++)
Vy.add(a[e])}var Rk=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF90\
0-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDC\
F\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),Fb={},Jb={};function Dk(e){return cp.call(Jb,e)?!0:cp.call(Fb,e)?!1:Rk.test(e)?Jb[e]=!0:(Fb[e]=
!0,!1)}var de=!1;function Wb(){var e=de;return de=!1,e}function Fd(e,a,t){if(Dk(a))if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"f\
unction":case"symbol":e.removeAttribute(a);return;case"boolean":var n=a.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(a);return}}e.setAttribute(
a,t)}}function Dd(e,a,t){if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(a);return}
e.setAttribute(a,t)}}function Lo(e,a,t,n){if(n===null)e.removeAttribute(t);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(
t);return}e.setAttributeNS(a,t,n)}}function Jt(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:
return""}}function Qy(e){var a=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(a==="checkbox"||a==="radio")}function Bk(e,a,t){var n=Object.getOwnPropertyDescriptor(
e.constructor.prototype,a);if(!e.hasOwnProperty(a)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var o=n.get,r=n.set;return Object.defineProperty(
e,a,{configurable:!0,get:function(){return o.call(this)},set:function(i){t=""+i,r.call(this,i)}}),Object.defineProperty(e,a,{enumerable:n.enumerable}),{getValue:function(){
return t},setValue:function(i){t=""+i},stopTracking:function(){e._valueTracker=null,delete e[a]}}}}function sp(e){if(!e._valueTracker){var a=Qy(e)?"checked":"va\
lue";e._valueTracker=Bk(e,a,""+e[a])}}function Xy(e){if(!e)return!1;var a=e._valueTracker;if(!a)return!0;var t=a.getValue(),n="";return e&&(n=Qy(e)?e.checked?"t\
rue":"false":e.value),e=n,e!==t?(a.setValue(e),!0):!1}var Uk=/[\n"\\]/g;function kn(e){return e.replace(Uk,function(a){return"\\"+a.charCodeAt(0).toString(16)+"\
 "})}function dp(e,a,t,n,o,r,i,l){e.name="",i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"?e.type=i:e.removeAttribute("type"),a!=null?i===
"number"?(a===0&&e.value===""||e.value!=a)&&(e.value=""+Jt(a)):e.value!==""+Jt(a)&&(e.value=""+Jt(a)):i!=="submit"&&i!=="reset"||e.removeAttribute("value"),a!=null?
i==="number"&&e.value==a?Tf(e,Jt(e.value)):Tf(e,Jt(a)):t!=null?Tf(e,Jt(t)):n!=null&&e.removeAttribute("value"),o==null&&r!=null&&(e.defaultChecked=!!r),o!=null&&
(e.checked=o&&typeof o!="function"&&typeof o!="symbol"),l!=null&&typeof l!="function"&&typeof l!="symbol"&&typeof l!="boolean"?e.name=""+Jt(l):e.removeAttribute(
"name")}function Zy(e,a,t,n,o,r,i,l){if(r!=null&&typeof r!="function"&&typeof r!="symbol"&&typeof r!="boolean"&&(e.type=r),a!=null||t!=null){if(!(r!=="submit"&&
r!=="reset"||a!=null)){sp(e);return}t=t!=null?""+Jt(t):"",a=a!=null?""+Jt(a):t,l||a===e.value||(e.value=a),e.defaultValue=a}n=n??o,n=typeof n!="function"&&typeof n!=
"symbol"&&!!n,e.checked=l?e.checked:!!n,e.defaultChecked=!!n,i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.name=i),sp(e)}function Tf(e,a){
e.defaultValue!==""+a&&(e.defaultValue=""+a)}function Cl(e,a,t,n){if(e=e.options,a){a={};for(var o=0;o<t.length;o++)a["$"+t[o]]=!0;for(t=0;t<e.length;t++)o=a.hasOwnProperty(
"$"+e[t].value),e[t].selected!==o&&(e[t].selected=o),o&&n&&(e[t].defaultSelected=!0)}else{for(t=""+Jt(t),a=null,o=0;o<e.length;o++){if(e[o].value===t){e[o].selected=
!0,n&&(e[o].defaultSelected=!0);return}a!==null||e[o].disabled||(a=e[o])}a!==null&&(a.selected=!0)}}function $y(e,a,t){if(a!=null&&(a=""+Jt(a),a!==e.value&&(e.value=
a),t==null)){e.defaultValue!==a&&(e.defaultValue=a);return}e.defaultValue=t!=null?""+Jt(t):""}function Fy(e,a,t,n){if(a==null){if(n!=null){if(t!=null)throw Error(
S(92));if(Hc(n)){if(1<n.length)throw Error(S(93));n=n[0]}t=n}t==null&&(t=""),a=t}t=Jt(a),e.defaultValue=t,n=e.textContent,n===t&&n!==""&&n!==null&&(e.value=n),sp(
e)}function ql(e,a){if(a){var t=e.firstChild;if(t&&t===e.lastChild&&t.nodeType===3){t.nodeValue=a;return}}e.textContent=a}var Lk=new Set("animationIterationCoun\
t aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink\
 flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHe\
ight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity\
 strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder ms\
FlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalG\
roup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function e0(e,a,t){var n=a.indexOf(
"--")===0;t==null||typeof t=="boolean"||t===""?n?e.setProperty(a,""):a==="float"?e.cssFloat="":e[a]="":n?e.setProperty(a,t):typeof t!="number"||t===0||Lk.has(a)?
a==="float"?e.cssFloat=t:e[a]=(""+t).trim():e[a]=t+"px"}function Jy(e,a,t){if(a!=null&&typeof a!="object")throw Error(S(62));if(e=e.style,t!=null){for(var n in t)
!t.hasOwnProperty(n)||a!=null&&a.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",de=!0);for(var o in a)n=a[o],a.hasOwnProperty(
o)&&t[o]!==n&&(e0(e,o,n),de=!0)}else for(var r in a)a.hasOwnProperty(r)&&e0(e,r,a[r])}function ph(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-x\
ml":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:
return!0}}var Gk=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-\
height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip\
-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color\
-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],
["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","\
font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-nam\
e"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizO\
riginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],
["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thick\
ness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-r\
endering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough\
-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejo\
in"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","\
text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","un\
derline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-\
hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-or\
igin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),qk=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
function Jd(e){return qk.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function go(){}var mp=null;function hh(e){
return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var bl=null,El=null;function a0(e){
var a=Fl(e);if(a&&(e=a.stateNode)){var t=e[qt]||null;e:switch(e=a.stateNode,a.type){case"input":if(dp(e,t.value,t.defaultValue,t.defaultValue,t.checked,t.defaultChecked,
t.type,t.name),a=t.name,t.type==="radio"&&a!=null){for(t=e;t.parentNode;)t=t.parentNode;for(t=t.querySelectorAll('input[name="'+kn(""+a)+'"][type="radio"]'),a=0;a<
t.length;a++){var n=t[a];if(n!==e&&n.form===e.form){var o=n[qt]||null;if(!o)throw Error(S(90));dp(n,o.value,o.defaultValue,o.defaultValue,o.checked,o.defaultChecked,
o.type,o.name)}}for(a=0;a<t.length;a++)n=t[a],n.form===e.form&&Xy(n)}break e;case"textarea":$y(e,t.value,t.defaultValue);break e;case"select":a=t.value,a!=null&&
Cl(e,!!t.multiple,a,!1)}}}var Af=!1;function Wy(e,a,t){if(Af)return e(a,t);Af=!0;try{var n=e(a);return n}finally{if(Af=!1,(bl!==null||El!==null)&&(iu(),bl&&(a=bl,
e=El,El=bl=null,a0(a),e)))for(a=0;a<e.length;a++)a0(e[a])}}function os(e,a){var t=e.stateNode;if(t===null)return null;var n=t[qt]||null;if(n===null)return null;
t=n[a];e:switch(a){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"\
onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="texta\
rea")),e=!n;break e;default:e=!1}if(e)return null;if(t&&typeof t!="function")throw Error(S(231,a,typeof t));return t}var jo=!(typeof window>"u"||typeof window.document>
"u"||typeof window.document.createElement>"u"),up=!1;if(jo)try{sl={},Object.defineProperty(sl,"passive",{get:function(){up=!0}}),window.addEventListener("test",
sl,sl),window.removeEventListener("test",sl,sl)}catch{up=!1}var sl,Ar=null,gh=null,Wd=null;function ew(){if(Wd)return Wd;var e,a=gh,t=a.length,n,o="value"in Ar?
Ar.value:Ar.textContent,r=o.length;for(e=0;e<t&&a[e]===o[e];e++);var i=t-e;for(n=1;n<=i&&a[t-n]===o[r-n];n++);return Wd=o.slice(e,1<n?1-n:void 0)}function em(e){
var a=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&a===13&&(e=13)):e=a,e===10&&(e=13),32<=e||e===13?e:0}function Bd(){return!0}function t0(){return!1}function vt(e){
function a(t,n,o,r,i){this._reactName=t,this._targetInst=o,this.type=n,this.nativeEvent=r,this.target=i,this.currentTarget=null;for(var l in e)e.hasOwnProperty(
l)&&(t=e[l],this[l]=t?t(r):r[l]);return this.isDefaultPrevented=(r.defaultPrevented!=null?r.defaultPrevented:r.returnValue===!1)?Bd:t0,this.isPropagationStopped=
t0,this}return Oe(a.prototype,{preventDefault:function(){this.defaultPrevented=!0;var t=this.nativeEvent;t&&(t.preventDefault?t.preventDefault():typeof t.returnValue!=
"unknown"&&(t.returnValue=!1),this.isDefaultPrevented=Bd)},stopPropagation:function(){var t=this.nativeEvent;t&&(t.stopPropagation?t.stopPropagation():typeof t.
cancelBubble!="unknown"&&(t.cancelBubble=!0),this.isPropagationStopped=Bd)},persist:function(){},isPersistent:Bd}),a}var Qr={eventPhase:0,bubbles:0,cancelable:0,
timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},Qm=vt(Qr),zs=Oe({},Qr,{view:0,detail:0}),Hk=vt(zs),Cf,Ef,Dc,Xm=Oe({},zs,{screenX:0,
screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:vh,button:0,buttons:0,relatedTarget:function(e){return e.
relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==Dc&&
(Dc&&e.type==="mousemove"?(Cf=e.screenX-Dc.screenX,Ef=e.screenY-Dc.screenY):Ef=Cf=0,Dc=e),Cf)},movementY:function(e){return"movementY"in e?e.movementY:Ef}}),n0=vt(
Xm),Kk=Oe({},Xm,{dataTransfer:0}),Ik=vt(Kk),jk=Oe({},zs,{relatedTarget:0}),Nf=vt(jk),Yk=Oe({},Qr,{animationName:0,elapsedTime:0,pseudoElement:0}),Vk=vt(Yk),Pk=Oe(
{},Qr,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),Qk=vt(Pk),Xk=Oe({},Qr,{data:0}),o0=vt(Xk),Zk={Esc:"Escape",Spacebar:"\
 ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"\
Unidentified"},$k={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"Page\
Down",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",
118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},Fk={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shi\
ftKey"};function Jk(e){var a=this.nativeEvent;return a.getModifierState?a.getModifierState(e):(e=Fk[e])?!!a[e]:!1}function vh(){return Jk}var Wk=Oe({},zs,{key:function(e){
if(e.key){var a=Zk[e.key]||e.key;if(a!=="Unidentified")return a}return e.type==="keypress"?(e=em(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.
type==="keyup"?$k[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:vh,charCode:function(e){
return e.type==="keypress"?em(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?em(
e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),e3=vt(Wk),a3=Oe({},Xm,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,
pointerType:0,isPrimary:0}),r0=vt(a3),t3=Oe({},Qr,{submitter:0}),n3=vt(t3),o3=Oe({},zs,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,
shiftKey:0,getModifierState:vh}),r3=vt(o3),i3=Oe({},Qr,{propertyName:0,elapsedTime:0,pseudoElement:0}),l3=vt(i3),c3=Oe({},Xm,{deltaX:function(e){return"deltaX"in
e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},
deltaZ:0,deltaMode:0}),s3=vt(c3),d3=Oe({},Qr,{newState:0,oldState:0,source:0}),m3=vt(d3),u3=[9,13,27,32],bh=jo&&"CompositionEvent"in window,Yc=null;jo&&"documen\
tMode"in document&&(Yc=document.documentMode);var f3=jo&&"TextEvent"in window&&!Yc,aw=jo&&(!bh||Yc&&8<Yc&&11>=Yc),i0=" ",l0=!1;function tw(e,a){switch(e){case"k\
eyup":return u3.indexOf(a.keyCode)!==-1;case"keydown":return a.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function nw(e){
return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var yl=!1;function p3(e,a){switch(e){case"compositionend":return nw(a);case"keypress":return a.which!==
32?null:(l0=!0,i0);case"textInput":return e=a.data,e===i0&&l0?null:e;default:return null}}function h3(e,a){if(yl)return e==="compositionend"||!bh&&tw(e,a)?(e=ew(),
Wd=gh=Ar=null,yl=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(a.ctrlKey||a.altKey||a.metaKey)||a.ctrlKey&&a.altKey){if(a.char&&1<a.char.length)
return a.char;if(a.which)return String.fromCharCode(a.which)}return null;case"compositionend":return aw&&a.locale!=="ko"?null:a.data;default:return null}}var g3={
color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function c0(e){
var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a==="input"?!!g3[e.type]:a==="textarea"}function ow(e,a,t,n){bl?El?El.push(n):El=[n]:bl=n,a=Im(a,"onChange"),
0<a.length&&(t=new Qm("onChange","change",null,t,n),e.push({event:t,listeners:a}))}var Vc=null,rs=null;function v3(e){W1(e,0)}function Zm(e){var a=Kc(e);if(Xy(a))
return e}function s0(e,a){if(e==="change")return a}var rw=!1;jo&&(jo?(Ld="oninput"in document,Ld||(Of=document.createElement("div"),Of.setAttribute("oninput","r\
eturn;"),Ld=typeof Of.oninput=="function"),Ud=Ld):Ud=!1,rw=Ud&&(!document.documentMode||9<document.documentMode));var Ud,Ld,Of;function d0(){Vc&&(Vc.detachEvent(
"onpropertychange",iw),rs=Vc=null)}function iw(e){if(e.propertyName==="value"&&Zm(rs)){var a=[];ow(a,rs,e,hh(e)),Wy(v3,a)}}function b3(e,a,t){e==="focusin"?(d0(),
Vc=a,rs=t,Vc.attachEvent("onpropertychange",iw)):e==="focusout"&&d0()}function y3(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return Zm(rs)}function w3(e,a){
if(e==="click")return Zm(a)}function _3(e,a){if(e==="input"||e==="change")return Zm(a)}function x3(e,a){return e===a&&(e!==0||1/e===1/a)||e!==e&&a!==a}var ln=typeof Object.
is=="function"?Object.is:x3;function is(e,a){if(ln(e,a))return!0;if(typeof e!="object"||e===null||typeof a!="object"||a===null)return!1;var t=Object.keys(e),n=Object.
keys(a);if(t.length!==n.length)return!1;for(n=0;n<t.length;n++){var o=t[n];if(!cp.call(a,o)||!ln(e[o],a[o]))return!1}return!0}function fp(e){if(e=e||(typeof document<
"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function m0(e){for(;e&&e.firstChild;)e=e.firstChild;return e}
function u0(e,a){var t=m0(e);e=0;for(var n;t;){if(t.nodeType===3){if(n=e+t.textContent.length,e<=a&&n>=a)return{node:t,offset:a-e};e=n}e:{for(;t;){if(t.nextSibling){
t=t.nextSibling;break e}t=t.parentNode}t=void 0}t=m0(t)}}function lw(e,a){return e&&a?e===a?!0:e&&e.nodeType===3?!1:a&&a.nodeType===3?lw(e,a.parentNode):"contai\
ns"in e?e.contains(a):e.compareDocumentPosition?!!(e.compareDocumentPosition(a)&16):!1:!1}function cw(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=
null?e.ownerDocument.defaultView:window;for(var a=fp(e.document);a instanceof e.HTMLIFrameElement;){try{var t=typeof a.contentWindow.location.href=="string"}catch{
t=!1}if(t)e=a.contentWindow;else break;a=fp(e.document)}return a}function yh(e){var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a&&(a==="input"&&(e.type===
"text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||a==="textarea"||e.contentEditable==="true")}var k3=jo&&"documentMode"in document&&
11>=document.documentMode,wl=null,pp=null,Pc=null,hp=!1;function f0(e,a,t){var n=t.window===t?t.document:t.nodeType===9?t:t.ownerDocument;hp||wl==null||wl!==fp(
n)||(n=wl,"selectionStart"in n&&yh(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={
anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),Pc&&is(Pc,n)||(Pc=n,n=Im(pp,"onSelect"),0<n.length&&(a=new Qm(
"onSelect","select",null,a,t),e.push({event:a,listeners:n}),a.target=wl)))}function di(e,a){var t={};return t[e.toLowerCase()]=a.toLowerCase(),t["Webkit"+e]="we\
bkit"+a,t["Moz"+e]="moz"+a,t}var _l={animationend:di("Animation","AnimationEnd"),animationiteration:di("Animation","AnimationIteration"),animationstart:di("Anim\
ation","AnimationStart"),transitionrun:di("Transition","TransitionRun"),transitionstart:di("Transition","TransitionStart"),transitioncancel:di("Transition","Tra\
nsitionCancel"),transitionend:di("Transition","TransitionEnd")},Mf={},sw={};jo&&(sw=document.createElement("div").style,"AnimationEvent"in window||(delete _l.animationend.
animation,delete _l.animationiteration.animation,delete _l.animationstart.animation),"TransitionEvent"in window||delete _l.transitionend.transition);function Mi(e){
if(Mf[e])return Mf[e];if(!_l[e])return e;var a=_l[e],t;for(t in a)if(a.hasOwnProperty(t)&&t in sw)return Mf[e]=a[t];return e}var dw=Mi("animationend"),mw=Mi("an\
imationiteration"),uw=Mi("animationstart"),z3=Mi("transitionrun"),S3=Mi("transitionstart"),T3=Mi("transitioncancel"),fw=Mi("transitionend"),pw=new Map,gp="abort\
 auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop duration\
Change emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata load\
Start lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver po\
interUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove w\
aiting wheel".split(" ");gp.push("scrollEnd");function Yn(e,a){pw.set(e,a),Oi(a,[e])}var A3=0;function Yo(e,a){if(e.name!=null&&e.name!=="auto")return e.name;if(a.
autoName!==null)return a.autoName;e=jn.identifierPrefix;var t=A3++;return e="_"+e+"t_"+t.toString(32)+"_",a.autoName=e}function p0(e){if(e==null||typeof e=="str\
ing")return e;var a=null,t=Ul;if(t!==null)for(var n=0;n<t.length;n++){var o=e[t[n]];if(o!=null){if(o==="none")return"none";a=a==null?o:a+(" "+o)}}return a??e.default}
function $o(e,a){return e=p0(e),a=p0(a),a==null?e==="auto"?null:e:a==="auto"?null:a}var _m=typeof reportError=="function"?reportError:function(e){if(typeof window==
"object"&&typeof window.ErrorEvent=="function"){var a=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message==
"string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(a))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit(
"uncaughtException",e);return}console.error(e)},wn=[],xl=0,wh=0;function $m(){for(var e=xl,a=wh=xl=0;a<e;){var t=wn[a];wn[a++]=null;var n=wn[a];wn[a++]=null;var o=wn[a];
wn[a++]=null;var r=wn[a];if(wn[a++]=null,n!==null&&o!==null){var i=n.pending;i===null?o.next=o:(o.next=i.next,i.next=o),n.pending=o}r!==0&&hw(t,o,r)}}function Fm(e,a,t,n){
wn[xl++]=e,wn[xl++]=a,wn[xl++]=t,wn[xl++]=n,wh|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function _h(e,a,t,n){return Fm(e,a,t,n),xm(e)}function Ri(e,a){
return Fm(e,null,null,a),xm(e)}function hw(e,a,t){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t);for(var o=!1,r=e.return;r!==null;)r.childLanes|=t,n=r.alternate,
n!==null&&(n.childLanes|=t),r.tag===22&&(e=r.stateNode,e===null||e._visibility&1||(o=!0)),e=r,r=r.return;return e.tag===3?(r=e.stateNode,o&&a!==null&&(o=31-on(t),
e=r.hiddenUpdates,n=e[o],n===null?e[o]=[a]:n.push(a),a.lane=t|536870912),r):null}function xm(e){if(50<ts)throw ts=0,dm=null,Error(S(185));for(var a=e.return;a!==
null;)e=a,a=e.return;return e.tag===3?e.stateNode:null}var kl={};function C3(e,a,t,n){this.tag=e,this.key=t,this.sibling=this.child=this.return=this.stateNode=this.
type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=a,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=
null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function Ut(e,a,t,n){return new C3(e,a,t,n)}
function xh(e){return e=e.prototype,!(!e||!e.isReactComponent)}function Ko(e,a){var t=e.alternate;return t===null?(t=Ut(e.tag,a,e.key,e.mode),t.elementType=e.elementType,
t.type=e.type,t.stateNode=e.stateNode,t.alternate=e,e.alternate=t):(t.pendingProps=a,t.type=e.type,t.flags=0,t.subtreeFlags=0,t.deletions=null),t.flags=e.flags&
1206910976,t.childLanes=e.childLanes,t.lanes=e.lanes,t.child=e.child,t.memoizedProps=e.memoizedProps,t.memoizedState=e.memoizedState,t.updateQueue=e.updateQueue,
a=e.dependencies,t.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.firstContext},t.sibling=e.sibling,t.index=e.index,t.ref=e.ref,t.refCleanup=e.refCleanup,
t}function gw(e,a){e.flags&=1206910978;var t=e.alternate;return t===null?(e.childLanes=0,e.lanes=a,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=
null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=t.childLanes,e.lanes=t.lanes,e.child=t.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=
t.memoizedProps,e.memoizedState=t.memoizedState,e.updateQueue=t.updateQueue,e.type=t.type,a=t.dependencies,e.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.
firstContext}),e}function am(e,a,t,n,o,r){var i=0;if(n=e,typeof n=="function")xh(n)&&(i=1);else if(typeof n=="string")i=ez(e,t,yo.current)?26:e==="html"||e==="h\
ead"||e==="body"?27:5;else e:switch(n){case np:return e=Ut(31,t,a,o),e.elementType=np,e.lanes=r,e;case gl:return bi(t.children,o,r,a);case Ry:i=8,o|=24;break;case ep:
return e=Ut(12,t,a,o|2),e.elementType=ep,e.lanes=r,e;case ap:return e=Ut(13,t,a,o),e.elementType=ap,e.lanes=r,e;case tp:return e=Ut(19,t,a,o),e.elementType=tp,e.
lanes=r,e;case hk:case op:return e=o|32,e=Ut(30,t,a,e),e.elementType=op,e.lanes=r,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n==
"object"&&n!==null)switch(n.$$typeof){case ho:i=10;break e;case Dy:i=9;break e;case sh:i=11;break e;case dh:i=14;break e;case kr:i=16,n=null;break e}i=29,t=Error(
S(130,e===null?"null":typeof e,"")),n=null}return a=Ut(i,t,a,o),a.elementType=e,a.type=n,a.lanes=r,a}function bi(e,a,t,n){return e=Ut(7,e,n,a),e.lanes=t,e}function Rf(e,a,t){
return e=Ut(6,e,null,a),e.lanes=t,e}function vw(e){var a=Ut(18,null,null,0);return a.stateNode=e,a}function Df(e,a,t){return a=Ut(4,e.children!==null?e.children:
[],e.key,a),a.lanes=t,a.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},a}var h0=new WeakMap;function zn(e,a){if(typeof e==
"object"&&e!==null){var t=h0.get(e);return t!==void 0?t:(a={value:e,source:a,stack:Qb(a)},h0.set(e,a),a)}return{value:e,source:a,stack:Qb(a)}}var zl=[],Sl=0,km=null,
ls=0,_n=[],xn=0,Ir=null,vo=1,bo="";function qo(e,a){zl[Sl++]=ls,zl[Sl++]=km,km=e,ls=a}function bw(e,a,t){_n[xn++]=vo,_n[xn++]=bo,_n[xn++]=Ir,Ir=e;var n=vo;e=bo;
var o=32-on(n)-1;n&=~(1<<o),t+=1;var r=32-on(a)+o;if(30<r){var i=o-o%5;r=(n&(1<<i)-1).toString(32),n>>=i,o-=i,vo=1<<32-on(a)+o|t<<o|n,bo=r+e}else vo=1<<r|t<<o|n,
bo=e}function Jm(e){e.return!==null&&(qo(e,1),bw(e,1,0))}function kh(e){for(;e===km;)km=zl[--Sl],zl[Sl]=null,ls=zl[--Sl],zl[Sl]=null;for(;e===Ir;)Ir=_n[--xn],_n[xn]=
null,bo=_n[--xn],_n[xn]=null,vo=_n[--xn],_n[xn]=null}function yw(e,a){_n[xn++]=vo,_n[xn++]=bo,_n[xn++]=Ir,vo=a.id,bo=a.overflow,Ir=e}var La=null,Re=null,Z=!1,Rr=null,
Sn=!1,vp=Error(S(519));function jr(e){var a=Error(S(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw cs(zn(a,e)),vp}function g0(e){
var a=e.stateNode,t=e.type,n=e.memoizedProps;switch(a[ja]=e,a[qt]=n,t){case"dialog":W("cancel",a),W("close",a);break;case"iframe":case"object":case"embed":W("lo\
ad",a);break;case"video":case"audio":for(t=0;t<us.length;t++)W(us[t],a);break;case"source":W("error",a);break;case"img":case"image":case"link":W("error",a),W("l\
oad",a);break;case"details":W("toggle",a);break;case"input":W("invalid",a),Zy(a,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"s\
elect":W("invalid",a);break;case"textarea":W("invalid",a),Fy(a,n.value,n.defaultValue,n.children)}t=n.children,typeof t!="string"&&typeof t!="number"&&typeof t!=
"bigint"||a.textContent===""+t||n.suppressHydrationWarning===!0||a2(a.textContent,t)?(n.popover!=null&&(W("beforetoggle",a),W("toggle",a)),n.onScroll!=null&&W("\
scroll",a),n.onScrollEnd!=null&&W("scrollend",a),n.onClick!=null&&(a.onclick=go),a=!0):a=!1,a||jr(e,!0)}function zm(e){for(La=e.return;La;)switch(La.tag){case 5:case 31:case 13:
Sn=!1;return;case 27:case 3:Sn=!0;return;default:La=La.return}}function dl(e){if(e!==La)return!1;if(!Z)return zm(e),Z=!0,!1;var a=e.tag,t;if((t=a!==3&&a!==27)&&
((t=a===5)&&(t=e.type,t=!(t!=="form"&&t!=="button")||ah(e.type,e.memoizedProps)),t=!t),t&&Re&&jr(e),zm(e),a===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,
!e)throw Error(S(317));Re=uy(e)}else if(a===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(S(317));Re=uy(e)}else a===27?(a=Re,Xr(e.type)?(e=
rh,rh=null,Re=e):Re=a):Re=La?Tn(e.stateNode.nextSibling):null;return!0}function xi(){Re=La=null,Z=!1}function Bf(){var e=Rr;return e!==null&&(Dt===null?Dt=e:Dt.
push.apply(Dt,e),Rr=null),e}function cs(e){Rr===null?Rr=[e]:Rr.push(e)}var bp=xo(null),Di=null,Ho=null;function Cr(e,a,t){De(bp,a._currentValue),a._currentValue=
t}function Io(e){e._currentValue=bp.current,Va(bp)}function tm(e,a,t){for(;e!==null;){var n=e.alternate;if((e.childLanes&a)!==a?(e.childLanes|=a,n!==null&&(n.childLanes|=
a)):n!==null&&(n.childLanes&a)!==a&&(n.childLanes|=a),e===t)break;e=e.return}}function yp(e,a,t,n){var o=e.child;for(o!==null&&(o.return=e);o!==null;){var r=o.dependencies;
if(r!==null){var i=o.child;r=r.firstContext;e:for(;r!==null;){var l=r;r=o;for(var c=0;c<a.length;c++)if(l.context===a[c]){r.lanes|=t,l=r.alternate,l!==null&&(l.
lanes|=t),tm(r.return,t,e),n||(i=null);break e}r=l.next}}else if(o.tag===18){if(i=o.return,i===null)throw Error(S(341));i.lanes|=t,r=i.alternate,r!==null&&(r.lanes|=
t),tm(i,t,e),i=null}else o.tag===13&&o.memoizedState!==null&&o.memoizedState.dehydrated===null?(o.lanes|=t,i=o.alternate,i!==null&&(i.lanes|=t),tm(o.return,t,e),
i=o.child,i=i!==null?i.sibling:null):i=o.child;if(i!==null)i.return=o;else for(i=o;i!==null;){if(i===e){i=null;break}if(o=i.sibling,o!==null){o.return=i.return,
i=o;break}i=i.return}o=i}}function ki(e,a,t,n){e=null;for(var o=a,r=!1;o!==null;){if(!r){if((o.flags&524288)!==0)r=!0;else if((o.flags&262144)!==0)break}if(o.tag===
10){var i=o.alternate;if(i===null)throw Error(S(387));if(i=i.memoizedProps,i!==null){var l=o.type;ln(o.pendingProps.value,i.value)||(e!==null?e.push(l):e=[l])}}else if(o===
gm.current){if(i=o.alternate,i===null)throw Error(S(387));i.memoizedState.memoizedState!==o.memoizedState.memoizedState&&(e!==null?e.push(Ql):e=[Ql])}o=o.return}
return e!==null&&yp(a,e,t,n),a.flags|=262144,e!==null}function Sm(e){for(e=e.firstContext;e!==null;){if(!ln(e.context._currentValue,e.memoizedValue))return!0;e=
e.next}return!1}function zi(e){Di=e,Ho=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function Ya(e){return ww(Di,e)}function Gd(e,a){return Di===null&&zi(
e),ww(e,a)}function ww(e,a){var t=a._currentValue;if(a={context:a,memoizedValue:t,next:null},Ho===null){if(e===null)throw Error(S(308));Ho=a,e.dependencies={lanes:0,
firstContext:a},e.flags|=524288}else Ho=Ho.next=a;return t}var E3=typeof AbortController<"u"?AbortController:function(){var e=[],a=this.signal={aborted:!1,addEventListener:function(t,n){
e.push(n)}};this.abort=function(){a.aborted=!0,e.forEach(function(t){return t()})}},N3=Na.unstable_scheduleCallback,O3=Na.unstable_NormalPriority,ya={$$typeof:ho,
Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function zh(){return{controller:new E3,data:new Map,refCount:0}}function Ss(e){
e.refCount--,e.refCount===0&&N3(O3,function(){e.controller.abort()})}function v0(e,a){if((e.pendingLanes&4194048)!==0){var t=e.transitionTypes;for(t===null&&(t=
e.transitionTypes=[]),e=0;e<a.length;e++){var n=a[e];t.indexOf(n)===-1&&t.push(n)}}}var Ic=null;function M3(e){var a=e.transitionTypes;return e.transitionTypes=
null,a}var Qc=null,wp=0,Si=0,Nl=null;function R3(e,a){if(Qc===null){var t=Qc=[];wp=0,Si=Jh(),Nl={status:"pending",value:void 0,then:function(n){t.push(n)}}}return wp++,
a.then(b0,b0),a}function b0(){if(--wp===0&&(Ic=null,Qc!==null)){Nl!==null&&(Nl.status="fulfilled");var e=Qc;Qc=null,Si=0,Nl=null;for(var a=0;a<e.length;a++)(0,e[a])()}}
function D3(e,a){var t=[],n={status:"pending",value:null,reason:null,then:function(o){t.push(o)}};return e.then(function(){n.status="fulfilled",n.value=a;for(var o=0;o<
t.length;o++)(0,t[o])(a)},function(o){for(n.status="rejected",n.reason=o,o=0;o<t.length;o++)(0,t[o])(void 0)}),n}var y0=q.S;q.S=function(e,a){if(G1=tn(),typeof a==
"object"&&a!==null&&typeof a.then=="function"&&R3(e,a),Ic!==null)for(var t=Yl;t!==null;)v0(t,Ic),t=t.next;if(t=e.types,t!==null){for(var n=Yl;n!==null;)v0(n,t),
n=n.next;if(Si!==0){n=Ic,n===null&&(n=Ic=[]);for(var o=0;o<t.length;o++){var r=t[o];n.indexOf(r)===-1&&n.push(r)}}}y0!==null&&y0(e,a)};var yi=xo(null);function Sh(){
var e=yi.current;return e!==null?e:Ne.pooledCache}function nm(e,a){a===null?De(yi,yi.current):De(yi,a.pool)}function _w(){var e=Sh();return e===null?null:{parent:ya.
_currentValue,pool:e}}var Jl=Error(S(460)),Th=Error(S(474)),Wm=Error(S(542)),Tm={then:function(){}};function w0(e){return e=e.status,e==="fulfilled"||e==="rejec\
ted"}function xw(e,a,t){switch(t=e[t],t===void 0?e.push(a):t!==a&&(a.then(go,go),a=t),a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,x0(
e),e===void 0&&!("reason"in a)?Error(S(600)):e;default:if(typeof a.status=="string")a.then(go,go);else{if(e=Ne,e!==null&&100<e.shellSuspendCounter)throw Error(S(
482));e=a,e.status="pending",e.then(function(n){if(a.status==="pending"){var o=a;o.status="fulfilled",o.value=n}},function(n){if(a.status==="pending"){var o=a;o.
status="rejected",o.reason=n}})}switch(a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,x0(e),e}throw wi=a,Jl}}function fi(e){try{var a=e.
_init;return a(e._payload)}catch(t){throw t!==null&&typeof t=="object"&&typeof t.then=="function"?(wi=t,Jl):t}}var wi=null;function _0(){if(wi===null)throw Error(
S(459));var e=wi;return wi=null,e}function x0(e){if(e===Jl||e===Wm)throw Error(S(483))}var Ol=null,ss=0;function qd(e){var a=ss;return ss+=1,Ol===null&&(Ol=[]),
xw(Ol,e,a)}function wr(e,a){a=a.props.ref,e.ref=a!==void 0?a:null}function Hd(e,a){throw a.$$typeof===pk?Error(S(525)):(e=Object.prototype.toString.call(a),Error(
S(31,e==="[object Object]"?"object with keys {"+Object.keys(a).join(", ")+"}":e)))}function kw(e){function a(y,h){if(e){var b=y.deletions;b===null?(y.deletions=
[h],y.flags|=16):b.push(h)}}function t(y,h){if(!e)return null;for(;h!==null;)a(y,h),h=h.sibling;return null}function n(y){for(var h=new Map;y!==null;)y.key===null?
h.set(y.index,y):h.set(y.key,y),y=y.sibling;return h}function o(y,h){return y=Ko(y,h),y.index=0,y.sibling=null,y}function r(y,h,b){return y.index=b,e?(b=y.alternate,
b!==null?(b=b.index,b<h?(y.flags|=2,h):b):(y.flags|=134217730,h)):(y.flags|=1048576,h)}function i(y){return e&&y.alternate===null&&(y.flags|=134217730),y}function l(y,h,b,_){
return h===null||h.tag!==6?(h=Rf(b,y.mode,_),h.return=y,h):(h=o(h,b),h.return=y,h)}function c(y,h,b,_){var E=b.type;return E===gl?(y=f(y,h,b.props.children,_,b.
key),wr(y,b),y):h!==null&&(h.elementType===E||typeof E=="object"&&E!==null&&E.$$typeof===kr&&fi(E)===h.type)?(h=o(h,b.props),wr(h,b),h.return=y,h):(h=am(b.type,
b.key,b.props,null,y.mode,_),wr(h,b),h.return=y,h)}function s(y,h,b,_){return h===null||h.tag!==4||h.stateNode.containerInfo!==b.containerInfo||h.stateNode.implementation!==
b.implementation?(h=Df(b,y.mode,_),h.return=y,h):(h=o(h,b.children||[]),h.return=y,h)}function f(y,h,b,_,E){return h===null||h.tag!==7?(h=bi(b,y.mode,_,E),h.return=
y,h):(h=o(h,b),h.return=y,h)}function u(y,h,b){if(typeof h=="string"&&h!==""||typeof h=="number"||typeof h=="bigint")return h=Rf(""+h,y.mode,b),h.return=y,h;if(typeof h==
"object"&&h!==null){switch(h.$$typeof){case Nd:return b=am(h.type,h.key,h.props,null,y.mode,b),wr(b,h),b.return=y,b;case qc:return h=Df(h,y.mode,b),h.return=y,h;case kr:
return h=fi(h),u(y,h,b)}if(Hc(h)||Rc(h))return h=bi(h,y.mode,b,null),h.return=y,h;if(typeof h.then=="function")return u(y,qd(h),b);if(h.$$typeof===ho)return u(y,
Gd(y,h),b);Hd(y,h)}return null}function d(y,h,b,_){var E=h!==null?h.key:null;if(typeof b=="string"&&b!==""||typeof b=="number"||typeof b=="bigint")return E!==null?
null:l(y,h,""+b,_);if(typeof b=="object"&&b!==null){switch(b.$$typeof){case Nd:return b.key===E?c(y,h,b,_):null;case qc:return b.key===E?s(y,h,b,_):null;case kr:
return b=fi(b),d(y,h,b,_)}if(Hc(b)||Rc(b))return E!==null?null:f(y,h,b,_,null);if(typeof b.then=="function")return d(y,h,qd(b),_);if(b.$$typeof===ho)return d(y,
h,Gd(y,b),_);Hd(y,b)}return null}function m(y,h,b,_,E){if(typeof _=="string"&&_!==""||typeof _=="number"||typeof _=="bigint")return y=y.get(b)||null,l(h,y,""+_,
E);if(typeof _=="object"&&_!==null){switch(_.$$typeof){case Nd:return y=y.get(_.key===null?b:_.key)||null,c(h,y,_,E);case qc:return y=y.get(_.key===null?b:_.key)||
null,s(h,y,_,E);case kr:return _=fi(_),m(y,h,b,_,E)}if(Hc(_)||Rc(_))return y=y.get(b)||null,f(h,y,_,E,null);if(typeof _.then=="function")return m(y,h,b,qd(_),E);
if(_.$$typeof===ho)return m(y,h,b,Gd(h,_),E);Hd(h,_)}return null}function w(y,h,b,_){for(var E=null,P=null,R=h,L=h=0,Je=null;R!==null&&L<b.length;L++){R.index>L?
(Je=R,R=null):Je=R.sibling;var F=d(y,R,b[L],_);if(F===null){R===null&&(R=Je);break}e&&R&&F.alternate===null&&a(y,R),h=r(F,h,L),P===null?E=F:P.sibling=F,P=F,R=Je}
if(L===b.length)return t(y,R),Z&&qo(y,L),E;if(R===null){for(;L<b.length;L++)R=u(y,b[L],_),R!==null&&(h=r(R,h,L),P===null?E=R:P.sibling=R,P=R);return Z&&qo(y,L),
E}for(R=n(R);L<b.length;L++)Je=m(R,y,L,b[L],_),Je!==null&&(e&&(F=Je.alternate,F!==null&&R.delete(F.key===null?L:F.key)),h=r(Je,h,L),P===null?E=Je:P.sibling=Je,P=
Je);return e&&R.forEach(function(Jn){return a(y,Jn)}),Z&&qo(y,L),E}function x(y,h,b,_){if(b==null)throw Error(S(151));for(var E=null,P=null,R=h,L=h=0,Je=null,F=b.
next();R!==null&&!F.done;L++,F=b.next()){R.index>L?(Je=R,R=null):Je=R.sibling;var Jn=d(y,R,F.value,_);if(Jn===null){R===null&&(R=Je);break}e&&R&&Jn.alternate===
null&&a(y,R),h=r(Jn,h,L),P===null?E=Jn:P.sibling=Jn,P=Jn,R=Je}if(F.done)return t(y,R),Z&&qo(y,L),E;if(R===null){for(;!F.done;L++,F=b.next())F=u(y,F.value,_),F!==
null&&(h=r(F,h,L),P===null?E=F:P.sibling=F,P=F);return Z&&qo(y,L),E}for(R=n(R);!F.done;L++,F=b.next())F=m(R,y,L,F.value,_),F!==null&&(e&&(Je=F.alternate,Je!==null&&
R.delete(Je.key===null?L:Je.key)),h=r(F,h,L),P===null?E=F:P.sibling=F,P=F);return e&&R.forEach(function(rf){return a(y,rf)}),Z&&qo(y,L),E}function z(y,h,b,_){if(typeof b==
"object"&&b!==null&&b.type===gl&&b.key===null&&b.props.ref===void 0&&(b=b.props.children),typeof b=="object"&&b!==null){switch(b.$$typeof){case Nd:e:{for(var E=b.
key;h!==null;){if(h.key===E){if(E=b.type,E===gl){if(h.tag===7){t(y,h.sibling),_=o(h,b.props.children),wr(_,b),_.return=y,y=_;break e}}else if(h.elementType===E||
typeof E=="object"&&E!==null&&E.$$typeof===kr&&fi(E)===h.type){t(y,h.sibling),_=o(h,b.props),wr(_,b),_.return=y,y=_;break e}t(y,h);break}else a(y,h);h=h.sibling}
b.type===gl?(_=bi(b.props.children,y.mode,_,b.key),wr(_,b),_.return=y,y=_):(_=am(b.type,b.key,b.props,null,y.mode,_),wr(_,b),_.return=y,y=_)}return i(y);case qc:
e:{for(E=b.key;h!==null;){if(h.key===E)if(h.tag===4&&h.stateNode.containerInfo===b.containerInfo&&h.stateNode.implementation===b.implementation){t(y,h.sibling),
_=o(h,b.children||[]),_.return=y,y=_;break e}else{t(y,h);break}else a(y,h);h=h.sibling}_=Df(b,y.mode,_),_.return=y,y=_}return i(y);case kr:return b=fi(b),z(y,h,
b,_)}if(Hc(b))return w(y,h,b,_);if(Rc(b)){if(E=Rc(b),typeof E!="function")throw Error(S(150));return b=E.call(b),x(y,h,b,_)}if(typeof b.then=="function")return z(
y,h,qd(b),_);if(b.$$typeof===ho)return z(y,h,Gd(y,b),_);Hd(y,b)}return typeof b=="string"&&b!==""||typeof b=="number"||typeof b=="bigint"?(b=""+b,h!==null&&h.tag===
6?(t(y,h.sibling),_=o(h,b),_.return=y,y=_):(t(y,h),_=Rf(b,y.mode,_),_.return=y,y=_),i(y)):t(y,h)}return function(y,h,b,_){try{ss=0;var E=z(y,h,b,_);return Ol=null,
E}catch(R){if(R===Jl||R===Wm)throw R;var P=Ut(29,R,null,y.mode);return P.lanes=_,P.return=y,P}}}var Ti=kw(!0),zw=kw(!1),zr=!1;function Ah(e){e.updateQueue={baseState:e.
memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function _p(e,a){e=e.updateQueue,a.updateQueue===
e&&(a.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function Dr(e){return{
lane:e,tag:0,payload:null,callback:null,next:null}}function Br(e,a,t){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(he&2)!==0){var o=n.pending;return o===
null?a.next=a:(a.next=o.next,o.next=a),n.pending=a,a=xm(e),hw(e,null,t),a}return Fm(e,n,a,t),xm(e)}function Xc(e,a,t){if(a=a.updateQueue,a!==null&&(a=a.shared,(t&
4194048)!==0)){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,Ky(e,t)}}function Uf(e,a){var t=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,t===n)){
var o=null,r=null;if(t=t.firstBaseUpdate,t!==null){do{var i={lane:t.lane,tag:t.tag,payload:t.payload,callback:null,next:null};r===null?o=r=i:r=r.next=i,t=t.next}while(t!==
null);r===null?o=r=a:r=r.next=a}else o=r=a;t={baseState:n.baseState,firstBaseUpdate:o,lastBaseUpdate:r,shared:n.shared,callbacks:n.callbacks},e.updateQueue=t;return}
e=t.lastBaseUpdate,e===null?t.firstBaseUpdate=a:e.next=a,t.lastBaseUpdate=a}var xp=!1;function Zc(){if(xp){var e=Nl;if(e!==null)throw e}}function $c(e,a,t,n){xp=
!1;var o=e.updateQueue;zr=!1;var r=o.firstBaseUpdate,i=o.lastBaseUpdate,l=o.shared.pending;if(l!==null){o.shared.pending=null;var c=l,s=c.next;c.next=null,i===null?
r=s:i.next=s,i=c;var f=e.alternate;f!==null&&(f=f.updateQueue,l=f.lastBaseUpdate,l!==i&&(l===null?f.firstBaseUpdate=s:l.next=s,f.lastBaseUpdate=c))}if(r!==null){
var u=o.baseState;i=0,f=s=c=null,l=r;do{var d=l.lane&-536870913,m=d!==l.lane;if(m?(re&d)===d:(n&d)===d){d!==0&&d===Si&&(xp=!0),f!==null&&(f=f.next={lane:0,tag:l.
tag,payload:l.payload,callback:null,next:null});e:{var w=e,x=l;d=a;var z=t;switch(x.tag){case 1:if(w=x.payload,typeof w=="function"){u=w.call(z,u,d);break e}u=w;
break e;case 3:w.flags=w.flags&-65537|128;case 0:if(w=x.payload,d=typeof w=="function"?w.call(z,u,d):w,d==null)break e;u=Oe({},u,d);break e;case 2:zr=!0}}d=l.callback,
d!==null&&(e.flags|=64,m&&(e.flags|=8192),m=o.callbacks,m===null?o.callbacks=[d]:m.push(d))}else m={lane:d,tag:l.tag,payload:l.payload,callback:l.callback,next:null},
f===null?(s=f=m,c=u):f=f.next=m,i|=d;if(l=l.next,l===null){if(l=o.shared.pending,l===null)break;m=l,l=m.next,m.next=null,o.lastBaseUpdate=m,o.shared.pending=null}}while(!0);
f===null&&(c=u),o.baseState=c,o.firstBaseUpdate=s,o.lastBaseUpdate=f,r===null&&(o.shared.lanes=0),Pr|=i,e.lanes=i,e.memoizedState=u}}function Sw(e,a){if(typeof e!=
"function")throw Error(S(191,e));e.call(a)}function Tw(e,a){var t=e.callbacks;if(t!==null)for(e.callbacks=null,e=0;e<t.length;e++)Sw(t[e],a)}var Yr=xo(null),Am=xo(
0);function k0(e,a){e=Xo,De(Am,e),De(Yr,a),Xo=e|a.baseLanes}function kp(){De(Am,Xo),De(Yr,Yr.current)}function Ch(){Xo=Am.current,Va(Yr),Va(Am)}var Xa=xo(null),
it=null;function Ur(e){var a=e.alternate;De(Pa,Pa.current&1),De(Xa,e),it===null&&(a===null||Yr.current!==null||a.memoizedState!==null)&&(it=e)}function zp(e){De(
Pa,Pa.current),De(Xa,e),it===null&&(it=e)}function Aw(e){e.tag===22?(De(Pa,Pa.current),De(Xa,e),it===null&&(it=e)):Lr()}function Lr(){De(Pa,Pa.current),De(Xa,Xa.
current)}function Wt(e){Va(Xa),it===e&&(it=null),Va(Pa)}var Pa=xo(0);function ds(e,a){De(Xa,Xa.current),De(Pa,a)}function Eh(e){Va(Pa),Va(Xa),it===e&&(it=null)}
function Cm(e){for(var a=e;a!==null;){if(a.tag===13){var t=a.memoizedState;if(t!==null&&(t=t.dehydrated,t===null||oh(t)||tg(t)))return a}else if(a.tag===19&&a.memoizedProps.
revealOrder!=="independent"){if((a.flags&128)!==0)return a}else if(a.child!==null){a.child.return=a,a=a.child;continue}if(a===e)break;for(;a.sibling===null;){if(a.
return===null||a.return===e)return null;a=a.return}a.sibling.return=a.return,a=a.sibling}return null}var Vo=0,Y=null,Ce=null,ba=null,Em=!1,Ml=!1,Ai=!1,Nm=0,ms=0,
Rl=null,B3=0;function aa(){throw Error(S(321))}function Nh(e,a){if(a===null)return!1;for(var t=0;t<a.length&&t<e.length;t++)if(!ln(e[t],a[t]))return!1;return!0}
function Oh(e,a,t,n,o,r){return Vo=r,Y=a,a.memoizedState=null,a.updateQueue=null,a.lanes=0,q.H=e===null||e.memoizedState===null?o1:r1,Ai=!1,r=t(n,o),Ai=!1,Ml&&(r=
Ew(a,t,n,o)),Cw(e),r}function Cw(e){q.H=Om;var a=Ce!==null&&Ce.next!==null;if(Vo=0,ba=Ce=Y=null,Em=!1,ms=0,Rl=null,a)throw Error(S(300));e===null||wa||(e=e.dependencies,
e!==null&&Sm(e)&&(wa=!0))}function Ew(e,a,t,n){Y=e;var o=0;do{if(Ml&&(Rl=null),ms=0,Ml=!1,25<=o)throw Error(S(301));if(o+=1,ba=Ce=null,e.updateQueue!=null){var r=e.
updateQueue;r.lastEffect=null,r.events=null,r.stores=null,r.memoCache!=null&&(r.memoCache.index=0)}q.H=j3,r=a(t,n)}while(Ml);return r}function U3(){var e=q.H,a=e.
useState()[0];return a=typeof a.then=="function"?Ts(a):a,e=e.useState()[0],(Ce!==null?Ce.memoizedState:null)!==e&&(Y.flags|=1024),a}function Mh(){var e=Nm!==0;return Nm=
0,e}function Rh(e,a,t){a.updateQueue=e.updateQueue,a.flags&=-2053,e.lanes&=~t}function Dh(e){if(Em){for(e=e.memoizedState;e!==null;){var a=e.queue;a!==null&&(a.
pending=null),e=e.next}Em=!1}Vo=0,ba=Ce=Y=null,Ml=!1,ms=Nm=0,Rl=null}function gt(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};
return ba===null?Y.memoizedState=ba=e:ba=ba.next=e,ba}function da(){if(Ce===null){var e=Y.alternate;e=e!==null?e.memoizedState:null}else e=Ce.next;var a=ba===null?
Y.memoizedState:ba.next;if(a!==null)ba=a,Ce=e;else{if(e===null)throw Y.alternate===null?Error(S(467)):Error(S(310));Ce=e,e={memoizedState:Ce.memoizedState,baseState:Ce.
baseState,baseQueue:Ce.baseQueue,queue:Ce.queue,next:null},ba===null?Y.memoizedState=ba=e:ba=ba.next=e}return ba}function eu(){return{lastEffect:null,events:null,
stores:null,memoCache:null}}function Ts(e){var a=ms;return ms+=1,Rl===null&&(Rl=[]),e=xw(Rl,e,a),a=Y,(ba===null?a.memoizedState:ba.next)===null&&(a=a.alternate,
q.H=a===null||a.memoizedState===null?o1:r1),e}function au(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return Ts(e);if(e.$$typeof===vk)return;
if(e.$$typeof===ho)return Ya(e)}throw Error(S(438,String(e)))}function Bh(e){var a=null,t=Y.updateQueue;if(t!==null&&(a=t.memoCache),a==null){var n=Y.alternate;
n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(a={data:n.data.map(function(o){return o.slice()}),index:0})))}if(a==null&&(a={data:[],index:0}),t===
null&&(t=eu(),Y.updateQueue=t),t.memoCache=a,t=a.data[a.index],t===void 0)for(t=a.data[a.index]=Array(e),n=0;n<e;n++)t[n]=gk;return a.index++,t}function Po(e,a){
return typeof a=="function"?a(e):a}function om(e){var a=da();return Uh(a,Ce,e)}function Uh(e,a,t){var n=e.queue;if(n===null)throw Error(S(311));n.lastRenderedReducer=
t;var o=e.baseQueue,r=n.pending;if(r!==null){if(o!==null){var i=o.next;o.next=r.next,r.next=i}a.baseQueue=o=r,n.pending=null}if(r=e.baseState,o===null)e.memoizedState=
r;else{a=o.next;var l=i=null,c=null,s=a,f=!1;do{var u=s.lane&-536870913;if(u!==s.lane?(re&u)===u:(Vo&u)===u){var d=s.revertLane;if(d===0)c!==null&&(c=c.next={lane:0,
revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),u===Si&&(f=!0);else if((Vo&d)===d){s=s.next,d===Si&&
(f=!0);continue}else u={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=
c=u,i=r):c=c.next=u,Y.lanes|=d,Pr|=d;u=s.action,Ai&&t(r,u),r=s.hasEagerState?s.eagerState:t(r,u)}else d={lane:u,revertLane:s.revertLane,gesture:s.gesture,action:s.
action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=c=d,i=r):c=c.next=d,Y.lanes|=u,Pr|=u;s=s.next}while(s!==null&&s!==a);if(c===
null?i=r:c.next=l,!ln(r,e.memoizedState)&&(wa=!0,f&&(t=Nl,t!==null)))throw t;e.memoizedState=r,e.baseState=i,e.baseQueue=c,n.lastRenderedState=r}return o===null&&
(n.lanes=0),[e.memoizedState,n.dispatch]}function Lf(e){var a=da(),t=a.queue;if(t===null)throw Error(S(311));t.lastRenderedReducer=e;var n=t.dispatch,o=t.pending,
r=a.memoizedState;if(o!==null){t.pending=null;var i=o=o.next;do r=e(r,i.action),i=i.next;while(i!==o);ln(r,a.memoizedState)||(wa=!0),a.memoizedState=r,a.baseQueue===
null&&(a.baseState=r),t.lastRenderedState=r}return[r,n]}function Nw(e,a,t){var n=Y,o=da(),r=Z;if(r){if(t===void 0)throw Error(S(407));t=t()}else t=a();var i=!ln(
(Ce||o).memoizedState,t);if(i&&(o.memoizedState=t,wa=!0),o=o.queue,Lh(Rw.bind(null,n,o,e),[e]),e=o.getSnapshot!==a||i||ba!==null&&(ba.memoizedState.tag&1)!==0,Hl(
e?9:8,{destroy:void 0},Mw.bind(null,n,o,t,a),null),e){if(n.flags|=2048,Ne===null)throw Error(S(349));r||(Vo&127)!==0||Ow(n,a,t)}return t}function Ow(e,a,t){e.flags|=
16384,e={getSnapshot:a,value:t},a=Y.updateQueue,a===null?(a=eu(),Y.updateQueue=a,a.stores=[e]):(t=a.stores,t===null?a.stores=[e]:t.push(e))}function Mw(e,a,t,n){
a.value=t,a.getSnapshot=n,Dw(a)&&Bw(e)}function Rw(e,a,t){return t(function(){Dw(a)&&Bw(e)})}function Dw(e){var a=e.getSnapshot;e=e.value;try{var t=a();return!ln(
e,t)}catch{return!0}}function Bw(e){var a=Ri(e,2);a!==null&&Lt(a,e,2)}function Sp(e){var a=gt();if(typeof e=="function"){var t=e;if(e=t(),Ai){Tr(!0);try{t()}finally{
Tr(!1)}}}return a.memoizedState=a.baseState=e,a.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Po,lastRenderedState:e},a}function Uw(e,a,t,n){return e.
baseState=t,Uh(e,Ce,typeof n=="function"?n:Po)}function L3(e,a,t,n,o){if(nu(e))throw Error(S(485));if(e=a.action,e!==null){var r={payload:o,action:e,next:null,isTransition:!0,
status:"pending",value:null,reason:null,listeners:[],then:function(i){r.listeners.push(i)}};q.T!==null?t(!0):r.isTransition=!1,n(r),t=a.pending,t===null?(r.next=
a.pending=r,Lw(a,r)):(r.next=t.next,a.pending=t.next=r)}}function Lw(e,a){var t=a.action,n=a.payload,o=e.state;if(a.isTransition){var r=q.T,i={};i.types=r!==null?
r.types:null,q.T=i;try{var l=t(o,n),c=q.S;c!==null&&c(i,l),z0(e,a,l)}catch(s){Tp(e,a,s)}finally{r!==null&&i.types!==null&&(r.types=i.types),q.T=r}}else try{r=t(
o,n),z0(e,a,r)}catch(s){Tp(e,a,s)}}function z0(e,a,t){t!==null&&typeof t=="object"&&typeof t.then=="function"?t.then(function(n){S0(e,a,n)},function(n){return Tp(
e,a,n)}):S0(e,a,t)}function S0(e,a,t){a.status="fulfilled",a.value=t,Gw(a),e.state=t,a=e.pending,a!==null&&(t=a.next,t===a?e.pending=null:(t=t.next,a.next=t,Lw(
e,t)))}function Tp(e,a,t){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do a.status="rejected",a.reason=t,Gw(a),a=a.next;while(a!==n)}e.action=null}function Gw(e){
e=e.listeners;for(var a=0;a<e.length;a++)(0,e[a])()}function qw(e,a){return a}function T0(e,a){if(Z){var t=Ne.formState;if(t!==null){e:{var n=Y;if(Z){if(Re){a:{
for(var o=Re,r=Sn;o.nodeType!==8;){if(!r){o=null;break a}if(o=Tn(o.nextSibling),o===null){o=null;break a}}r=o.data,o=r==="F!"||r==="F"?o:null}if(o){Re=Tn(o.nextSibling),
n=o.data==="F!";break e}}jr(n)}n=!1}n&&(a=t[0])}}return t=gt(),t.memoizedState=t.baseState=a,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:qw,lastRenderedState:a},
t.queue=n,t=a1.bind(null,Y,n),n.dispatch=t,n=Sp(!1),r=Kh.bind(null,Y,!1,n.queue),n=gt(),o={state:a,dispatch:null,action:e,pending:null},n.queue=o,t=L3.bind(null,
Y,o,r,t),o.dispatch=t,n.memoizedState=e,[a,t,!1]}function A0(e){var a=da();return Hw(a,Ce,e)}function Hw(e,a,t){if(a=Uh(e,a,qw)[0],e=om(Po)[0],typeof a=="object"&&
a!==null&&typeof a.then=="function")try{var n=Ts(a)}catch(i){throw i===Jl?Wm:i}else n=a;a=da();var o=a.queue,r=o.dispatch;return t!==a.memoizedState&&(Y.flags|=
2048,Hl(9,{destroy:void 0},G3.bind(null,o,t),null)),[n,r,e]}function G3(e,a){e.action=a}function C0(e){var a=da(),t=Ce;if(t!==null)return Hw(a,t,e);da(),a=a.memoizedState,
t=da();var n=t.queue.dispatch;return t.memoizedState=e,[a,n,!1]}function Hl(e,a,t,n){return e={tag:e,create:t,deps:n,inst:a,next:null},a=Y.updateQueue,a===null&&
(a=eu(),Y.updateQueue=a),t=a.lastEffect,t===null?a.lastEffect=e.next=e:(n=t.next,t.next=e,e.next=n,a.lastEffect=e),e}function Kw(){return da().memoizedState}function rm(e,a,t,n){
var o=gt();Y.flags|=e,o.memoizedState=Hl(1|a,{destroy:void 0},t,n===void 0?null:n)}function tu(e,a,t,n){var o=da();n=n===void 0?null:n;var r=o.memoizedState.inst;
Ce!==null&&n!==null&&Nh(n,Ce.memoizedState.deps)?o.memoizedState=Hl(a,r,t,n):(Y.flags|=e,o.memoizedState=Hl(1|a,r,t,n))}function E0(e,a){rm(8390656,8,e,a)}function Lh(e,a){
tu(2048,8,e,a)}function q3(e){Y.flags|=4;var a=Y.updateQueue;if(a===null)a=eu(),Y.updateQueue=a,a.events=[e];else{var t=a.events;t===null?a.events=[e]:t.push(e)}}
function Iw(e){var a=da().memoizedState;return q3({ref:a,nextImpl:e}),function(){if((he&2)!==0)throw Error(S(440));return a.impl.apply(void 0,arguments)}}function jw(e,a){
return tu(4,2,e,a)}function Yw(e,a){return tu(4,4,e,a)}function Vw(e,a){if(typeof a=="function"){e=e();var t=a(e);return function(){typeof t=="function"?t():a(null)}}
if(a!=null)return e=e(),a.current=e,function(){a.current=null}}function Pw(e,a,t){t=t!=null?t.concat([e]):null,tu(4,4,Vw.bind(null,a,e),t)}function Gh(){}function Qw(e,a){
var t=da();a=a===void 0?null:a;var n=t.memoizedState;return a!==null&&Nh(a,n[1])?n[0]:(t.memoizedState=[e,a],e)}function Xw(e,a){var t=da();a=a===void 0?null:a;
var n=t.memoizedState;if(a!==null&&Nh(a,n[1]))return n[0];if(n=e(),Ai){Tr(!0);try{e()}finally{Tr(!1)}}return t.memoizedState=[n,a],n}function qh(e,a,t){return t===
void 0||(Vo&1073741824)!==0&&(re&261930)===0?e.memoizedState=a:(e.memoizedState=t,e=H1(),Y.lanes|=e,Pr|=e,t)}function Zw(e,a,t,n){return ln(t,a)?t:Yr.current!==
null?(e=qh(e,t,n),ln(e,a)||(wa=!0),e):(Vo&106)===0||(Vo&1073741824)!==0&&(re&261930)===0?(wa=!0,e.memoizedState=t):(e=H1(),Y.lanes|=e,Pr|=e,a)}function $w(e,a,t,n,o){
var r=ge.p;ge.p=r!==0&&8>r?r:8;var i=q.T,l={};l.types=i!==null?i.types:null,q.T=l,Kh(e,!1,a,t);try{var c=o(),s=q.S;if(s!==null&&s(l,c),c!==null&&typeof c=="obje\
ct"&&typeof c.then=="function"){var f=D3(c,n);Fc(e,a,f,rn(e))}else Fc(e,a,n,rn(e))}catch(u){Fc(e,a,{then:function(){},status:"rejected",reason:u},rn())}finally{
ge.p=r,i!==null&&l.types!==null&&(i.types=l.types),q.T=i}}function H3(){}function Ap(e,a,t,n){if(e.tag!==5)throw Error(S(476));var o=Fw(e).queue;$w(e,o,a,vi,t===
null?H3:function(){return Jw(e),t(n)})}function Fw(e){var a=e.memoizedState;if(a!==null)return a;a={memoizedState:vi,baseState:vi,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Po,lastRenderedState:vi},next:null};var t={};return a.next={memoizedState:t,baseState:t,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Po,lastRenderedState:t},next:null},e.memoizedState=a,e=e.alternate,e!==null&&(e.memoizedState=a),a}function Jw(e){var a=Fw(
e);a.next===null&&(a=e.alternate.memoizedState),Fc(e,a.next.queue,{},rn())}function Hh(){return Ya(Ql)}function Ww(){return da().memoizedState}function e1(){return da().
memoizedState}function K3(e){for(var a=e.return;a!==null;){switch(a.tag){case 24:case 3:var t=rn();e=Dr(t);var n=Br(a,e,t);n!==null&&(Lt(n,a,t),Xc(n,a,t)),a={cache:zh()},
e.payload=a;return}a=a.return}}function I3(e,a,t){var n=rn();t={lane:n,revertLane:0,gesture:null,action:t,hasEagerState:!1,eagerState:null,next:null},nu(e)?t1(a,
t):(t=_h(e,a,t,n),t!==null&&(Lt(t,e,n),n1(t,a,n)))}function a1(e,a,t){var n=rn();Fc(e,a,t,n)}function Fc(e,a,t,n){var o={lane:n,revertLane:0,gesture:null,action:t,
hasEagerState:!1,eagerState:null,next:null};if(nu(e))t1(a,o);else{var r=e.alternate;if(e.lanes===0&&(r===null||r.lanes===0)&&(r=a.lastRenderedReducer,r!==null))
try{var i=a.lastRenderedState,l=r(i,t);if(o.hasEagerState=!0,o.eagerState=l,ln(l,i))return Fm(e,a,o,0),Ne===null&&$m(),!1}catch{}if(t=_h(e,a,o,n),t!==null)return Lt(
t,e,n),n1(t,a,n),!0}return!1}function Kh(e,a,t,n){if(n={lane:2,revertLane:Jh(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},nu(e)){if(a)throw Error(
S(479))}else a=_h(e,t,n,2),a!==null&&Lt(a,e,2)}function nu(e){var a=e.alternate;return e===Y||a!==null&&a===Y}function t1(e,a){Ml=Em=!0;var t=e.pending;t===null?
a.next=a:(a.next=t.next,t.next=a),e.pending=a}function n1(e,a,t){if((t&4194048)!==0){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,Ky(e,t)}}var Om={readContext:Ya,
use:au,useCallback:aa,useContext:aa,useEffect:aa,useImperativeHandle:aa,useLayoutEffect:aa,useInsertionEffect:aa,useMemo:aa,useReducer:aa,useRef:aa,useState:aa,
useDebugValue:aa,useDeferredValue:aa,useTransition:aa,useSyncExternalStore:aa,useId:aa,useHostTransitionStatus:aa,useFormState:aa,useActionState:aa,useOptimistic:aa,
useMemoCache:aa,useCacheRefresh:aa,useEffectEvent:aa},o1={readContext:Ya,use:au,useCallback:function(e,a){return gt().memoizedState=[e,a===void 0?null:a],e},useContext:Ya,
useEffect:E0,useImperativeHandle:function(e,a,t){t=t!=null?t.concat([e]):null,rm(4194308,4,Vw.bind(null,a,e),t)},useLayoutEffect:function(e,a){return rm(4194308,
4,e,a)},useInsertionEffect:function(e,a){rm(4,2,e,a)},useMemo:function(e,a){var t=gt();a=a===void 0?null:a;var n=e();if(Ai){Tr(!0);try{e()}finally{Tr(!1)}}return t.
memoizedState=[n,a],n},useReducer:function(e,a,t){var n=gt();if(t!==void 0){var o=t(a);if(Ai){Tr(!0);try{t(a)}finally{Tr(!1)}}}else o=a;return n.memoizedState=n.
baseState=o,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:o},n.queue=e,e=e.dispatch=I3.bind(null,Y,e),[n.memoizedState,e]},useRef:function(e){
var a=gt();return e={current:e},a.memoizedState=e},useState:function(e){e=Sp(e);var a=e.queue,t=a1.bind(null,Y,a);return a.dispatch=t,[e.memoizedState,t]},useDebugValue:Gh,
useDeferredValue:function(e,a){var t=gt();return qh(t,e,a)},useTransition:function(){var e=Sp(!1);return e=$w.bind(null,Y,e.queue,!0,!1),gt().memoizedState=e,[!1,
e]},useSyncExternalStore:function(e,a,t){var n=Y,o=gt();if(Z){if(t===void 0)throw Error(S(407));t=t()}else{if(t=a(),Ne===null)throw Error(S(349));(re&127)!==0||
Ow(n,a,t)}o.memoizedState=t;var r={value:t,getSnapshot:a};return o.queue=r,E0(Rw.bind(null,n,r,e),[e]),n.flags|=2048,Hl(9,{destroy:void 0},Mw.bind(null,n,r,t,a),
null),t},useId:function(){var e=gt(),a=Ne.identifierPrefix;if(Z){var t=bo,n=vo;t=(n&~(1<<32-on(n)-1)).toString(32)+t,a="_"+a+"R_"+t,t=Nm++,0<t&&(a+="H"+t.toString(
32)),a+="_"}else t=B3++,a="_"+a+"r_"+t.toString(32)+"_";return e.memoizedState=a},useHostTransitionStatus:Hh,useFormState:T0,useActionState:T0,useOptimistic:function(e){
var a=gt();a.memoizedState=a.baseState=e;var t={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return a.queue=t,a=Kh.bind(null,
Y,!0,t),t.dispatch=a,[e,a]},useMemoCache:Bh,useCacheRefresh:function(){return gt().memoizedState=K3.bind(null,Y)},useEffectEvent:function(e){var a=gt(),t={impl:e};
return a.memoizedState=t,function(){if((he&2)!==0)throw Error(S(440));return t.impl.apply(void 0,arguments)}}},r1={readContext:Ya,use:au,useCallback:Qw,useContext:Ya,
useEffect:Lh,useImperativeHandle:Pw,useInsertionEffect:jw,useLayoutEffect:Yw,useMemo:Xw,useReducer:om,useRef:Kw,useState:function(){return om(Po)},useDebugValue:Gh,
useDeferredValue:function(e,a){var t=da();return Zw(t,Ce.memoizedState,e,a)},useTransition:function(){var e=om(Po)[0],a=da().memoizedState;return[typeof e=="boo\
lean"?e:Ts(e),a]},useSyncExternalStore:Nw,useId:Ww,useHostTransitionStatus:Hh,useFormState:A0,useActionState:A0,useOptimistic:function(e,a){var t=da();return Uw(
t,Ce,e,a)},useMemoCache:Bh,useCacheRefresh:e1,useEffectEvent:Iw},j3={readContext:Ya,use:au,useCallback:Qw,useContext:Ya,useEffect:Lh,useImperativeHandle:Pw,useInsertionEffect:jw,
useLayoutEffect:Yw,useMemo:Xw,useReducer:Lf,useRef:Kw,useState:function(){return Lf(Po)},useDebugValue:Gh,useDeferredValue:function(e,a){var t=da();return Ce===
null?qh(t,e,a):Zw(t,Ce.memoizedState,e,a)},useTransition:function(){var e=Lf(Po)[0],a=da().memoizedState;return[typeof e=="boolean"?e:Ts(e),a]},useSyncExternalStore:Nw,
useId:Ww,useHostTransitionStatus:Hh,useFormState:C0,useActionState:C0,useOptimistic:function(e,a){var t=da();return Ce!==null?Uw(t,Ce,e,a):(t.baseState=e,[e,t.queue.
dispatch])},useMemoCache:Bh,useCacheRefresh:e1,useEffectEvent:Iw};function Gf(e,a,t,n){a=e.memoizedState,t=t(n,a),t=t==null?a:Oe({},a,t),e.memoizedState=t,e.lanes===
0&&(e.updateQueue.baseState=t)}var Cp={enqueueSetState:function(e,a,t){e=e._reactInternals;var n=rn(),o=Dr(n);o.payload=a,t!=null&&(o.callback=t),a=Br(e,o,n),a!==
null&&(Lt(a,e,n),Xc(a,e,n))},enqueueReplaceState:function(e,a,t){e=e._reactInternals;var n=rn(),o=Dr(n);o.tag=1,o.payload=a,t!=null&&(o.callback=t),a=Br(e,o,n),
a!==null&&(Lt(a,e,n),Xc(a,e,n))},enqueueForceUpdate:function(e,a){e=e._reactInternals;var t=rn(),n=Dr(t);n.tag=2,a!=null&&(n.callback=a),a=Br(e,n,t),a!==null&&(Lt(
a,e,t),Xc(a,e,t))}};function N0(e,a,t,n,o,r,i){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,r,i):a.prototype&&a.prototype.
isPureReactComponent?!is(t,n)||!is(o,r):!0}function O0(e,a,t,n){e=a.state,typeof a.componentWillReceiveProps=="function"&&a.componentWillReceiveProps(t,n),typeof a.
UNSAFE_componentWillReceiveProps=="function"&&a.UNSAFE_componentWillReceiveProps(t,n),a.state!==e&&Cp.enqueueReplaceState(a,a.state,null)}function Ci(e,a){var t=a;
if("ref"in a){t={};for(var n in a)n!=="ref"&&(t[n]=a[n])}if(e=e.defaultProps){t===a&&(t=Oe({},t));for(var o in e)t[o]===void 0&&(t[o]=e[o])}return t}function i1(e){
_m(e)}function l1(e){console.error(e)}function c1(e){_m(e)}function Mm(e,a){try{var t=e.onUncaughtError;t(a.value,{componentStack:a.stack})}catch(n){setTimeout(
function(){throw n})}}function M0(e,a,t){try{var n=e.onCaughtError;n(t.value,{componentStack:t.stack,errorBoundary:a.tag===1?a.stateNode:null})}catch(o){setTimeout(
function(){throw o})}}function Ep(e,a,t){return t=Dr(t),t.tag=3,t.payload={element:null},t.callback=function(){Mm(e,a)},t}function s1(e){return e=Dr(e),e.tag=3,
e}function d1(e,a,t,n){var o=t.type.getDerivedStateFromError;if(typeof o=="function"){var r=n.value;e.payload=function(){return o(r)},e.callback=function(){M0(a,
t,n)}}var i=t.stateNode;i!==null&&typeof i.componentDidCatch=="function"&&(e.callback=function(){M0(a,t,n),typeof o!="function"&&(Gr===null?Gr=new Set([this]):Gr.
add(this));var l=n.stack;this.componentDidCatch(n.value,{componentStack:l!==null?l:""})})}function Y3(e,a,t,n,o){if(t.flags|=32768,n!==null&&typeof n=="object"&&
typeof n.then=="function"){if(a=t.alternate,a!==null&&ki(a,t,o,!0),t=Xa.current,t!==null){switch(t.tag){case 31:case 13:case 19:return it===null?Hm():t.alternate===
null&&ta===0&&(ta=3),t.flags&=-257,t.flags|=65536,t.lanes=o,n===Tm?t.flags|=16384:(a=t.updateQueue,a===null?t.updateQueue=new Set([n]):a.add(n),Vf(e,n,o)),!1;case 22:
return t.flags|=65536,n===Tm?t.flags|=16384:(a=t.updateQueue,a===null?(a={transitions:null,markerInstances:null,retryQueue:new Set([n])},t.updateQueue=a):(t=a.retryQueue,
t===null?a.retryQueue=new Set([n]):t.add(n)),Vf(e,n,o)),!1}throw Error(S(435,t.tag))}return Vf(e,n,o),Hm(),!1}if(Z)return a=Xa.current,a!==null?((a.flags&65536)===
0&&(a.flags|=256),a.flags|=65536,a.lanes=o,n!==vp&&(e=Error(S(422),{cause:n}),cs(zn(e,t)))):(n!==vp&&(a=Error(S(423),{cause:n}),cs(zn(a,t))),e=e.current.alternate,
e.flags|=65536,o&=-o,e.lanes|=o,n=zn(n,t),o=Ep(e.stateNode,n,o),Uf(e,o),ta!==4&&(ta=2)),!1;var r=Error(S(520),{cause:n});if(r=zn(r,t),as===null?as=[r]:as.push(r),
ta!==4&&(ta=2),a===null)return!0;n=zn(n,t),t=a;do{switch(t.tag){case 3:return t.flags|=65536,e=o&-o,t.lanes|=e,e=Ep(t.stateNode,n,e),Uf(t,e),!1;case 1:if(a=t.type,
r=t.stateNode,(t.flags&128)===0&&(typeof a.getDerivedStateFromError=="function"||r!==null&&typeof r.componentDidCatch=="function"&&(Gr===null||!Gr.has(r))))return t.
flags|=65536,o&=-o,t.lanes|=o,o=s1(o),d1(o,e,t,n),Uf(t,o),!1;break;case 22:if(t.memoizedState!==null)return t.flags|=65536,!1}t=t.return}while(t!==null);return!1}
var Ih=Error(S(461)),wa=!1;function Ca(e,a,t,n){a.child=e===null?zw(a,null,t,n):Ti(a,e.child,t,n)}function R0(e,a,t,n,o){t=t.render;var r=a.ref;if("ref"in n){var i={};
for(var l in n)l!=="ref"&&(i[l]=n[l])}else i=n;return zi(a),n=Oh(e,a,t,i,r,o),l=Mh(),e!==null&&!wa?(Rh(e,a,o),Qo(e,a,o)):(Z&&l&&Jm(a),a.flags|=1,Ca(e,a,n,o),a.child)}
function D0(e,a,t,n,o){if(e===null){var r=t.type;return typeof r=="function"&&!xh(r)&&r.defaultProps===void 0&&t.compare===null?(a.tag=15,a.type=r,m1(e,a,r,n,o)):
(e=am(t.type,null,n,a,a.mode,o),e.ref=a.ref,e.return=a,a.child=e)}if(r=e.child,!Yh(e,o)){var i=r.memoizedProps;if(t=t.compare,t=t!==null?t:is,t(i,n)&&e.ref===a.
ref)return Qo(e,a,o)}return a.flags|=1,e=Ko(r,n),e.ref=a.ref,e.return=a,a.child=e}function m1(e,a,t,n,o){if(e!==null){var r=e.memoizedProps;if(is(r,n)&&e.ref===
a.ref)if(wa=!1,a.pendingProps=n=r,Yh(e,o))(e.flags&131072)!==0&&(wa=!0);else return a.lanes=e.lanes,Qo(e,a,o)}return Np(e,a,t,n,o)}function u1(e,a,t,n){var o=n.
children,r=e!==null?e.memoizedState:null;if(e===null&&a.stateNode===null&&(a.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),
n.mode==="hidden"){if((a.flags&128)!==0){if(r=r!==null?r.baseLanes|t:t,e!==null){for(n=a.child=e.child,o=0;n!==null;)o=o|n.lanes|n.childLanes,n=n.sibling;n=o&~r}else
n=0,a.child=null;return B0(e,a,r,t,n)}if((t&536870912)!==0)a.memoizedState={baseLanes:0,cachePool:null},e!==null&&nm(a,r!==null?r.cachePool:null),r!==null?k0(a,
r):kp(),Aw(a);else return n=a.lanes=536870912,B0(e,a,r!==null?r.baseLanes|t:t,t,n)}else r!==null?(nm(a,r.cachePool),k0(a,r),Lr(),a.memoizedState=null):(e!==null&&
nm(a,null),kp(),Lr());return Ca(e,a,o,t),a.child}function Jc(e,a){return e!==null&&e.tag===22||a.stateNode!==null||(a.stateNode={_visibility:1,_pendingMarkers:null,
_retryCache:null,_transitions:null}),a.sibling}function B0(e,a,t,n,o){var r=Sh();return r=r===null?null:{parent:ya._currentValue,pool:r},a.memoizedState={baseLanes:t,
cachePool:r},e!==null&&nm(a,null),kp(),Aw(a),e!==null&&ki(e,a,n,!0),a.childLanes=o,null}function im(e,a){return a=ou({mode:a.mode,children:a.children},e.mode),a.
ref=e.ref,e.child=a,a.return=e,a}function U0(e,a,t){return Ti(a,e.child,null,t),e=im(a,a.pendingProps),e.flags|=2,Wt(a),a.memoizedState=null,e}function V3(e,a,t){
var n=a.pendingProps,o=(a.flags&128)!==0;if(a.flags&=-129,e===null){if(Z){if(n.mode==="hidden")return e=im(a,n),a.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},
Jc(null,e);if(zp(a),(e=Re)?(e=u2(e,Sn),e=e!==null&&e.data==="&"?e:null,e!==null&&(a.memoizedState={dehydrated:e,treeContext:Ir!==null?{id:vo,overflow:bo}:null,retryLane:536870912,
hydrationErrors:null},t=vw(e),t.return=a,a.child=t,La=a,Re=null)):e=null,e===null)throw jr(a);return a.lanes=536870912,null}return im(a,n)}var r=e.memoizedState;
if(r!==null){var i=r.dehydrated;if(zp(a),o)if(a.flags&256)a.flags&=-257,a=U0(e,a,t);else if(a.memoizedState!==null)a.child=e.child,a.flags|=128,a=null;else throw Error(
S(558));else if(wa||ki(e,a,t,!1),o=(t&e.childLanes)!==0,wa||o){if(Yr.current===null){if(n=Ne,n!==null&&(i=Iy(n,t),i!==0&&i!==r.retryLane))throw r.retryLane=i,Ri(
e,i),Lt(n,e,i),Ih;Hm()}a=U0(e,a,t)}else e=r.treeContext,Re=Tn(i.nextSibling),La=a,Z=!0,Rr=null,Sn=!1,e!==null&&yw(a,e),a=im(a,n),a.flags|=134221824;return a}return e=
Ko(e.child,{mode:n.mode,children:n.children}),e.ref=a.ref,a.child=e,e.return=a,e}function ul(e,a){var t=a.ref;if(t===null)e!==null&&e.ref!==null&&(a.flags|=4194816);else{
if(typeof t!="function"&&typeof t!="object")throw Error(S(284));(e===null||e.ref!==t)&&(a.flags|=4194816)}}function Np(e,a,t,n,o){return zi(a),t=Oh(e,a,t,n,void 0,
o),n=Mh(),e!==null&&!wa?(Rh(e,a,o),Qo(e,a,o)):(Z&&n&&Jm(a),a.flags|=1,Ca(e,a,t,o),a.child)}function L0(e,a,t,n,o,r){return zi(a),a.updateQueue=null,t=Ew(a,n,t,o),
Cw(e),n=Mh(),e!==null&&!wa?(Rh(e,a,r),Qo(e,a,r)):(Z&&n&&Jm(a),a.flags|=1,Ca(e,a,t,r),a.child)}function G0(e,a,t,n,o){if(zi(a),a.stateNode===null){var r=kl,i=t.contextType;
typeof i=="object"&&i!==null&&(r=Ya(i)),r=new t(n,r),a.memoizedState=r.state!==null&&r.state!==void 0?r.state:null,r.updater=Cp,a.stateNode=r,r._reactInternals=
a,r=a.stateNode,r.props=n,r.state=a.memoizedState,r.refs={},Ah(a),i=t.contextType,r.context=typeof i=="object"&&i!==null?Ya(i):kl,r.state=a.memoizedState,i=t.getDerivedStateFromProps,
typeof i=="function"&&(Gf(a,t,i,n),r.state=a.memoizedState),typeof t.getDerivedStateFromProps=="function"||typeof r.getSnapshotBeforeUpdate=="function"||typeof r.
UNSAFE_componentWillMount!="function"&&typeof r.componentWillMount!="function"||(i=r.state,typeof r.componentWillMount=="function"&&r.componentWillMount(),typeof r.
UNSAFE_componentWillMount=="function"&&r.UNSAFE_componentWillMount(),i!==r.state&&Cp.enqueueReplaceState(r,r.state,null),$c(a,n,r,o),Zc(),r.state=a.memoizedState),
typeof r.componentDidMount=="function"&&(a.flags|=4194308),n=!0}else if(e===null){r=a.stateNode;var l=a.memoizedProps,c=Ci(t,l);r.props=c;var s=r.context,f=t.contextType;
i=kl,typeof f=="object"&&f!==null&&(i=Ya(f));var u=t.getDerivedStateFromProps;f=typeof u=="function"||typeof r.getSnapshotBeforeUpdate=="function",l=a.pendingProps!==
l,f||typeof r.UNSAFE_componentWillReceiveProps!="function"&&typeof r.componentWillReceiveProps!="function"||(l||s!==i)&&O0(a,r,n,i),zr=!1;var d=a.memoizedState;
r.state=d,$c(a,n,r,o),Zc(),s=a.memoizedState,l||d!==s||zr?(typeof u=="function"&&(Gf(a,t,u,n),s=a.memoizedState),(c=zr||N0(a,t,c,n,d,s,i))?(f||typeof r.UNSAFE_componentWillMount!=
"function"&&typeof r.componentWillMount!="function"||(typeof r.componentWillMount=="function"&&r.componentWillMount(),typeof r.UNSAFE_componentWillMount=="funct\
ion"&&r.UNSAFE_componentWillMount()),typeof r.componentDidMount=="function"&&(a.flags|=4194308)):(typeof r.componentDidMount=="function"&&(a.flags|=4194308),a.memoizedProps=
n,a.memoizedState=s),r.props=n,r.state=s,r.context=i,n=c):(typeof r.componentDidMount=="function"&&(a.flags|=4194308),n=!1)}else{r=a.stateNode,_p(e,a),i=a.memoizedProps,
f=Ci(t,i),r.props=f,u=a.pendingProps,d=r.context,s=t.contextType,c=kl,typeof s=="object"&&s!==null&&(c=Ya(s)),l=t.getDerivedStateFromProps,(s=typeof l=="functio\
n"||typeof r.getSnapshotBeforeUpdate=="function")||typeof r.UNSAFE_componentWillReceiveProps!="function"&&typeof r.componentWillReceiveProps!="function"||(i!==u||
d!==c)&&O0(a,r,n,c),zr=!1,d=a.memoizedState,r.state=d,$c(a,n,r,o),Zc();var m=a.memoizedState;i!==u||d!==m||zr||e!==null&&e.dependencies!==null&&Sm(e.dependencies)?
(typeof l=="function"&&(Gf(a,t,l,n),m=a.memoizedState),(f=zr||N0(a,t,f,n,d,m,c)||e!==null&&e.dependencies!==null&&Sm(e.dependencies))?(s||typeof r.UNSAFE_componentWillUpdate!=
"function"&&typeof r.componentWillUpdate!="function"||(typeof r.componentWillUpdate=="function"&&r.componentWillUpdate(n,m,c),typeof r.UNSAFE_componentWillUpdate==
"function"&&r.UNSAFE_componentWillUpdate(n,m,c)),typeof r.componentDidUpdate=="function"&&(a.flags|=4),typeof r.getSnapshotBeforeUpdate=="function"&&(a.flags|=1024)):
(typeof r.componentDidUpdate!="function"||i===e.memoizedProps&&d===e.memoizedState||(a.flags|=4),typeof r.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&
d===e.memoizedState||(a.flags|=1024),a.memoizedProps=n,a.memoizedState=m),r.props=n,r.state=m,r.context=c,n=f):(typeof r.componentDidUpdate!="function"||i===e.memoizedProps&&
d===e.memoizedState||(a.flags|=4),typeof r.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&d===e.memoizedState||(a.flags|=1024),n=!1)}return r=n,ul(e,
a),n=(a.flags&128)!==0,r||n?(r=a.stateNode,t=n&&typeof t.getDerivedStateFromError!="function"?null:r.render(),a.flags|=1,e!==null&&n?(a.child=Ti(a,e.child,null,
o),a.child=Ti(a,null,t,o)):Ca(e,a,t,o),a.memoizedState=r.state,e=a.child):e=Qo(e,a,o),e}function q0(e,a,t,n){return xi(),a.flags|=256,Ca(e,a,t,n),a.child}var Op={
dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function Mp(e){return{baseLanes:e,cachePool:_w()}}function Rp(e,a,t){return e=e!==null?e.childLanes&
~t:0,a&&(e|=an),e}function f1(e,a,t){var n=a.pendingProps,o=!1,r=(a.flags&128)!==0,i;if((i=r)||(i=e!==null&&e.memoizedState===null?!1:(Pa.current&2)!==0),i&&(o=
!0,a.flags&=-129),i=(a.flags&32)!==0,a.flags&=-33,e===null){if(Z){if(o?Ur(a):Lr(),(e=Re)?(e=u2(e,Sn),e=e!==null&&e.data!=="&"?e:null,e!==null&&(a.memoizedState=
{dehydrated:e,treeContext:Ir!==null?{id:vo,overflow:bo}:null,retryLane:536870912,hydrationErrors:null},t=vw(e),t.return=a,a.child=t,La=a,Re=null)):e=null,e===null)
throw jr(a);return tg(e)?a.lanes=32:a.lanes=536870912,null}return r=n.children,n=n.fallback,o?(Lr(),o=a.mode,r=ou({mode:"hidden",children:r},o),n=bi(n,o,t,null),
r.return=a,n.return=a,r.sibling=n,a.child=r,n=a.child,n.memoizedState=Mp(t),n.childLanes=Rp(e,i,t),a.memoizedState=Op,Jc(null,n)):(Ur(a),jh(a,r))}var l=e.memoizedState;
if(l!==null){var c=l.dehydrated;if(c!==null)return P3(e,a,r,i,n,c,l,t)}return o?(Lr(),o=n.fallback,r=a.mode,l=e.child,c=l.sibling,n=Ko(l,{mode:"hidden",children:n.
children}),n.subtreeFlags=l.subtreeFlags&1206910976,c!==null?o=Ko(c,o):(o=bi(o,r,t,null),o.flags|=2),o.return=a,n.return=a,n.sibling=o,a.child=n,Jc(null,n),n=a.
child,o=e.child.memoizedState,o===null?o=Mp(t):(r=o.cachePool,r!==null?(l=ya._currentValue,r=r.parent!==l?{parent:l,pool:l}:r):r=_w(),o={baseLanes:o.baseLanes|t,
cachePool:r}),n.memoizedState=o,n.childLanes=Rp(e,i,t),a.memoizedState=Op,Jc(e.child,n)):(Ur(a),t=e.child,e=t.sibling,t=Ko(t,{mode:"visible",children:n.children}),
t.return=a,t.sibling=null,e!==null&&(i=a.deletions,i===null?(a.deletions=[e],a.flags|=16):i.push(e)),a.child=t,a.memoizedState=null,t)}function jh(e,a){return a=
ou({mode:"visible",children:a},e.mode),a.return=e,e.child=a}function ou(e,a){return e=Ut(22,e,null,a),e.lanes=0,e}function Kd(e,a,t){return Ti(a,e.child,null,t),
e=jh(a,a.pendingProps.children),e.flags|=2,a.memoizedState=null,e}function P3(e,a,t,n,o,r,i,l){if(t)return a.flags&256?(Ur(a),a.flags&=-257,Kd(e,a,l)):a.memoizedState!==
null?(Lr(),a.child=e.child,a.flags|=128,null):(Lr(),r=o.fallback,i=a.mode,o=ou({mode:"visible",children:o.children},i),r=bi(r,i,l,null),r.flags|=2,o.return=a,r.
return=a,o.sibling=r,a.child=o,Ti(a,e.child,null,l),o=a.child,o.memoizedState=Mp(l),o.childLanes=Rp(e,n,l),a.memoizedState=Op,Jc(null,o));if(Ur(a),tg(r)){if(n=r.
nextSibling&&r.nextSibling.dataset,n)var c=n.dgst;return n=c,n!==""&&(o=Error(S(419)),o.stack="",o.digest=n,cs({value:o,source:null,stack:null})),Kd(e,a,l)}if(wa||
ki(e,a,l,!1),n=(l&e.childLanes)!==0,wa||n){if(Yr.current!==null)return Kd(e,a,l);if(n=Ne,n!==null&&(o=Iy(n,l),o!==0&&o!==i.retryLane))throw i.retryLane=o,Ri(e,o),
Lt(n,e,o),Ih;return oh(r)||Hm(),Kd(e,a,l)}return oh(r)?(a.flags|=192,a.child=e.child,null):(e=i.treeContext,Re=Tn(r.nextSibling),La=a,Z=!0,Rr=null,Sn=!1,e!==null&&
yw(a,e),a=jh(a,o.children),a.flags|=134221824,a)}function H0(e,a,t){e.lanes|=a;var n=e.alternate;n!==null&&(n.lanes|=a),tm(e.return,a,t)}function K0(e){for(var a=null;e!==
null;){var t=e.alternate;t!==null&&Cm(t)===null&&(a=e),e=e.sibling}return a}function Id(e,a,t,n,o,r){var i=e.memoizedState;i===null?e.memoizedState={isBackwards:a,
rendering:null,renderingStartTime:0,last:n,tail:t,tailMode:o,treeForkCount:r}:(i.isBackwards=a,i.rendering=null,i.renderingStartTime=0,i.last=n,i.tail=t,i.tailMode=
o,i.treeForkCount=r)}function qf(e){var a=e.child;for(e.child=null;a!==null;){var t=a.sibling;a.sibling=e.child,e.child=a,a=t}}function Dp(e,a,t){var n=a.pendingProps,
o=n.revealOrder,r=n.tail;n=n.children;var i=Pa.current;if(a.flags&128)return ds(a,i),null;var l=(i&2)!==0;if(l?(i=i&1|2,a.flags|=128):i&=1,ds(a,i),o==="backward\
s"&&e!==null?(qf(e),Ca(e,a,n,t),qf(e)):Ca(e,a,n,t),n=Z?ls:0,!l&&e!==null&&(e.flags&128)!==0)e:for(e=a.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&H0(
e,t,a);else if(e.tag===19)H0(e,t,a);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===a)break e;for(;e.sibling===null;){if(e.return===null||e.return===
a)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(o){case"backwards":t=K0(a.child),t===null?(o=a.child,a.child=null):(o=t.sibling,t.sibling=null,
qf(a)),Id(a,!0,o,null,r,n);break;case"unstable_legacy-backwards":for(t=null,o=a.child,a.child=null;o!==null;){if(e=o.alternate,e!==null&&Cm(e)===null){a.child=o;
break}e=o.sibling,o.sibling=t,t=o,o=e}Id(a,!0,t,null,r,n);break;case"together":Id(a,!1,null,null,void 0,n);break;case"independent":a.memoizedState=null;break;default:
t=K0(a.child),t===null?(o=a.child,a.child=null):(o=t.sibling,t.sibling=null),Id(a,!1,o,t,r,n)}return a.child}function I0(e,a,t){var n=a.pendingProps;return Cr(a,
a.type,n.value),Ca(e,a,n.children,t),a.child}function Qo(e,a,t){if(e!==null&&(a.dependencies=e.dependencies),Pr|=a.lanes,(t&a.childLanes)===0)if(e!==null){if(ki(
e,a,t,!1),(t&a.childLanes)===0)return null}else return null;if(e!==null&&a.child!==e.child)throw Error(S(153));if(a.child!==null){for(e=a.child,t=Ko(e,e.pendingProps),
a.child=t,t.return=a;e.sibling!==null;)e=e.sibling,t=t.sibling=Ko(e,e.pendingProps),t.return=a;t.sibling=null}return a.child}function Yh(e,a){return(e.lanes&a)!==
0?!0:(e=e.dependencies,!!(e!==null&&Sm(e)))}function Q3(e,a,t){switch(a.tag){case 3:vm(a,a.stateNode.containerInfo),Cr(a,ya,e.memoizedState.cache),xi();break;case 27:case 5:
lp(a);break;case 4:vm(a,a.stateNode.containerInfo);break;case 10:Cr(a,a.type,a.memoizedProps.value);break;case 31:if(a.memoizedState!==null)return a.flags|=128,
zp(a),null;break;case 13:var n=a.memoizedState;if(n!==null){if(n.dehydrated!==null)return Ur(a),a.flags|=128,null;n=ki(e,a,t,!1);var o=a.child.childLanes;return n||
(t&o)!==0?f1(e,a,t):(Ur(a),e=Qo(e,a,t),e!==null?e.sibling:null)}Ur(a);break;case 19:if(a.flags&128)return Dp(e,a,t);if(o=(e.flags&128)!==0,n=(t&a.childLanes)!==
0,n||(ki(e,a,t,!1),n=(t&a.childLanes)!==0),o){if(n)return Dp(e,a,t);a.flags|=128}if(o=a.memoizedState,o!==null&&(o.rendering=null,o.tail=null,o.lastEffect=null),
ds(a,Pa.current),n)break;return null;case 22:return a.lanes=0,u1(e,a,t,a.pendingProps);case 24:Cr(a,ya,e.memoizedState.cache)}return Qo(e,a,t)}function p1(e,a,t){
if(e!==null)if(e.memoizedProps!==a.pendingProps)wa=!0;else{if(!Yh(e,t)&&(a.flags&128)===0)return wa=!1,Q3(e,a,t);wa=(e.flags&131072)!==0}else wa=!1,Z&&(a.flags&
1048576)!==0&&bw(a,ls,a.index);switch(a.lanes=0,a.tag){case 16:e:{var n=a.pendingProps;if(e=fi(a.elementType),a.type=e,typeof e=="function")xh(e)?(n=Ci(e,n),a.tag=
1,a=G0(null,a,e,n,t)):(a.tag=0,a=Np(null,a,e,n,t));else{if(e!=null){var o=e.$$typeof;if(o===sh){a.tag=11,a=R0(null,a,e,n,t);break e}else if(o===dh){a.tag=14,a=D0(
null,a,e,n,t);break e}else if(o===ho){a.tag=10,a.type=e,a=I0(null,a,t);break e}}throw a=rp(e)||e,Error(S(306,a,""))}}return a;case 0:return Np(e,a,a.type,a.pendingProps,
t);case 1:return n=a.type,o=Ci(n,a.pendingProps),G0(e,a,n,o,t);case 3:e:{if(vm(a,a.stateNode.containerInfo),e===null)throw Error(S(387));n=a.pendingProps;var r=a.
memoizedState;o=r.element,_p(e,a),$c(a,n,null,t);var i=a.memoizedState;if(n=i.cache,Cr(a,ya,n),n!==r.cache&&yp(a,[ya],t,!0),Zc(),n=i.element,r.isDehydrated)if(r=
{element:n,isDehydrated:!1,cache:i.cache},a.updateQueue.baseState=r,a.memoizedState=r,a.flags&256){a=q0(e,a,n,t);break e}else if(n!==o){o=zn(Error(S(424)),a),cs(
o),a=q0(e,a,n,t);break e}else for(e=a.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,Re=Tn(e.firstChild),La=a,Z=!0,
Rr=null,Sn=!0,t=zw(a,null,n,t),a.child=t;t;)t.flags=t.flags&-3|134221824,t=t.sibling;else{if(xi(),n===o){a=Qo(e,a,t);break e}Ca(e,a,n,t)}a=a.child}return a;case 26:
return ul(e,a),e===null?(t=hy(a.type,null,a.pendingProps,null))?a.memoizedState=t:Z||(a.stateNode=n2(a.type,a.pendingProps,Mr.current,a)):a.memoizedState=hy(a.type,
e.memoizedProps,a.pendingProps,e.memoizedState),null;case 27:return lp(a),e===null&&Z&&(n=a.stateNode=f2(a.type,a.pendingProps,Mr.current),La=a,Sn=!0,o=Re,Xr(a.
type)?(rh=o,Re=Tn(n.firstChild)):Re=o),Ca(e,a,a.pendingProps.children,t),ul(e,a),e===null&&(a.flags|=4194304),a.child;case 5:return e===null&&Z&&((o=n=Re)&&(n=q6(
n,a.type,a.pendingProps,Sn),n!==null?(a.stateNode=n,La=a,Re=Tn(n.firstChild),Sn=!1,o=!0):o=!1),o||jr(a)),lp(a),o=a.type,r=a.pendingProps,i=e!==null?e.memoizedProps:
null,n=r.children,ah(o,r)?n=null:i!==null&&ah(o,i)&&(a.flags|=32),a.memoizedState!==null&&(o=Oh(e,a,U3,null,null,t),Ql._currentValue=o),ul(e,a),Ca(e,a,n,t),a.child;case 6:
return e===null&&Z&&((e=t=Re)&&(t=H6(t,a.pendingProps,Sn),t!==null?(a.stateNode=t,La=a,Re=null,e=!0):e=!1),e||jr(a)),null;case 13:return f1(e,a,t);case 4:return vm(
a,a.stateNode.containerInfo),n=a.pendingProps,e===null?a.child=Ti(a,null,n,t):Ca(e,a,n,t),a.child;case 11:return R0(e,a,a.type,a.pendingProps,t);case 7:return n=
a.pendingProps,ul(e,a),Ca(e,a,n,t),a.child;case 8:return Ca(e,a,a.pendingProps.children,t),a.child;case 12:return Ca(e,a,a.pendingProps.children,t),a.child;case 10:
return I0(e,a,t);case 9:return o=a.type._context,n=a.pendingProps.children,zi(a),o=Ya(o),n=n(o),a.flags|=1,Ca(e,a,n,t),a.child;case 14:return D0(e,a,a.type,a.pendingProps,
t);case 15:return m1(e,a,a.type,a.pendingProps,t);case 19:return Dp(e,a,t);case 31:return V3(e,a,t);case 22:return u1(e,a,t,a.pendingProps);case 24:return zi(a),
n=Ya(ya),e===null?(o=Sh(),o===null&&(o=Ne,r=zh(),o.pooledCache=r,r.refCount++,r!==null&&(o.pooledCacheLanes|=t),o=r),a.memoizedState={parent:n,cache:o},Ah(a),Cr(
a,ya,o)):((e.lanes&t)!==0&&(_p(e,a),$c(a,null,null,t),Zc()),o=e.memoizedState,r=a.memoizedState,o.parent!==n?(o={parent:n,cache:n},a.memoizedState=o,a.lanes===0&&
(a.memoizedState=a.updateQueue.baseState=o),Cr(a,ya,n)):(n=r.cache,Cr(a,ya,n),n!==o.cache&&yp(a,[ya],t,!0))),Ca(e,a,a.pendingProps.children,t),a.child;case 30:return a.
stateNode===null&&(a.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=a.pendingProps,n.name!=null&&n.name!=="auto"?a.flags|=e===null?18882560:18874368:
Z&&Jm(a),e!==null&&e.memoizedProps.name!==n.name?a.flags|=4194816:ul(e,a),Ca(e,a,n.children,t),a.child;case 29:throw a.pendingProps}throw Error(S(156,a.tag))}function Go(e){
e.flags|=4}function Hf(e,a,t,n,o){var r;if((r=(e.mode&32)!==0)&&(r=t===null?by(a,n):by(a,n)&&(n.src!==t.src||n.srcSet!==t.srcSet)),r){if(e.flags|=16777216,(o&335544128)===
o)if(e.stateNode.complete)e.flags|=8192;else if(j1())e.flags|=8192;else throw wi=Tm,Th}else e.flags&=-16777217}function j0(e,a){if(a.type!=="stylesheet"||(a.state.
loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!v2(a))if(j1())e.flags|=8192;else throw wi=Tm,Th}function jd(e,a){a!==null&&(e.flags|=4),e.flags&16384&&
(a=e.tag!==22?qy():536870912,e.lanes|=a,Kl|=a)}function Bc(e,a){if(!Z)switch(e.tailMode){case"visible":break;case"collapsed":for(var t=e.tail,n=null;t!==null;)t.
alternate!==null&&(n=t),t=t.sibling;n===null?a||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(a=e.tail,t=null;a!==null;)a.alternate!==
null&&(t=a),a=a.sibling;t===null?e.tail=null:t.sibling=null}}function Me(e){var a=e.alternate!==null&&e.alternate.child===e.child,t=0,n=0;if(a)for(var o=e.child;o!==
null;)t|=o.lanes|o.childLanes,n|=o.subtreeFlags&1206910976,n|=o.flags&1206910976,o.return=e,o=o.sibling;else for(o=e.child;o!==null;)t|=o.lanes|o.childLanes,n|=
o.subtreeFlags,n|=o.flags,o.return=e,o=o.sibling;return e.subtreeFlags|=n,e.childLanes=t,a}function X3(e,a,t){var n=a.pendingProps;switch(kh(a),a.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:
return Me(a),null;case 1:return Me(a),null;case 3:return t=a.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),a.memoizedState.cache!==n&&(a.flags|=2048),Io(
ya),Ll(),t.pendingContext&&(t.context=t.pendingContext,t.pendingContext=null),(e===null||e.child===null)&&(dl(a)?Go(a):e===null||e.memoizedState.isDehydrated&&(a.
flags&256)===0||(a.flags|=1024,Bf())),Me(a),null;case 26:var o=a.type,r=a.memoizedState;return e===null?(Go(a),r!==null?(Me(a),j0(a,r)):(Me(a),Hf(a,o,null,n,t))):
r?r!==e.memoizedState?(Go(a),Me(a),j0(a,r)):(Me(a),a.flags&=-16777217):(e=e.memoizedProps,e!==n&&Go(a),Me(a),Hf(a,o,e,n,t)),null;case 27:if(bm(a),t=Mr.current,o=
a.type,e!==null&&a.stateNode!=null)e.memoizedProps!==n&&Go(a);else{if(!n){if(a.stateNode===null)throw Error(S(166));return Me(a),a.subtreeFlags&=-33554433,null}
e=yo.current,dl(a)?g0(a,e):(e=f2(o,n,t),a.stateNode=e,Go(a))}return Me(a),a.subtreeFlags&=-33554433,null;case 5:if(bm(a),o=a.type,e!==null&&a.stateNode!=null)e.
memoizedProps!==n&&Go(a);else{if(!n){if(a.stateNode===null)throw Error(S(166));return Me(a),a.subtreeFlags&=-33554433,null}if(r=yo.current,dl(a))g0(a,r);else{var i=ps(
Mr.current);switch(r){case 1:r=i.createElementNS("http://www.w3.org/2000/svg",o);break;case 2:r=i.createElementNS("http://www.w3.org/1998/Math/MathML",o);break;default:
switch(o){case"svg":r=i.createElementNS("http://www.w3.org/2000/svg",o);break;case"math":r=i.createElementNS("http://www.w3.org/1998/Math/MathML",o);break;case"\
script":r=i.createElement("div"),r.innerHTML="<script><\/script>",r=r.removeChild(r.firstChild);break;case"select":r=typeof n.is=="string"?i.createElement("sele\
ct",{is:n.is}):i.createElement("select"),n.multiple?r.multiple=!0:n.size&&(r.size=n.size);break;default:r=typeof n.is=="string"?i.createElement(o,{is:n.is}):i.createElement(
o)}}r[ja]=a,r[qt]=n;e:for(i=a.child;i!==null;){if(i.tag===5||i.tag===6)r.appendChild(i.stateNode);else if(i.tag!==4&&i.tag!==27&&i.child!==null){i.child.return=
i,i=i.child;continue}if(i===a)break e;for(;i.sibling===null;){if(i.return===null||i.return===a)break e;i=i.return}i.sibling.return=i.return,i=i.sibling}a.stateNode=
r;e:switch(Qa(r,o,n),o){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&Go(a)}}return Me(a),
a.subtreeFlags&=-33554433,Hf(a,a.type,e===null?null:e.memoizedProps,a.pendingProps,t),null;case 6:if(e&&a.stateNode!=null)e.memoizedProps!==n&&Go(a);else{if(typeof n!=
"string"&&a.stateNode===null)throw Error(S(166));if(e=Mr.current,dl(a)){if(e=a.stateNode,t=a.memoizedProps,n=null,o=La,o!==null)switch(o.tag){case 27:case 5:n=o.
memoizedProps}e[ja]=a,e=!!(e.nodeValue===t||n!==null&&n.suppressHydrationWarning===!0||a2(e.nodeValue,t)),e||jr(a,!0)}else e=ps(e).createTextNode(n),e[ja]=a,a.stateNode=
e}return Me(a),null;case 31:if(t=a.memoizedState,e===null||e.memoizedState!==null){if(n=dl(a),t!==null){if(e===null){if(!n)throw Error(S(318));if(e=a.memoizedState,
e=e!==null?e.dehydrated:null,!e)throw Error(S(557));e[ja]=a}else xi(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;Me(a),e=!1}else t=Bf(),e!==null&&e.memoizedState!==
null&&(e.memoizedState.hydrationErrors=t),e=!0;if(!e)return a.flags&256?(Wt(a),a):(Wt(a),null);if((a.flags&128)!==0)throw Error(S(558))}return Me(a),null;case 13:
if(n=a.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(o=dl(a),n!==null&&n.dehydrated!==null){if(e===null){if(!o)throw Error(
S(318));if(o=a.memoizedState,o=o!==null?o.dehydrated:null,!o)throw Error(S(317));o[ja]=a}else xi(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;Me(a),o=
!1}else o=Bf(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=o),o=!0;if(!o)return a.flags&256?(Wt(a),a):(Wt(a),null)}return Wt(a),(a.flags&
128)!==0?(a.lanes=t,a):(t=n!==null,e=e!==null&&e.memoizedState!==null,t&&(n=a.child,o=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.
cachePool!==null&&(o=n.alternate.memoizedState.cachePool.pool),r=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(r=n.memoizedState.cachePool.pool),
r!==o&&(n.flags|=2048)),t!==e&&t&&(a.child.flags|=8192),jd(a,a.updateQueue),Me(a),null);case 4:return Ll(),e===null&&Wh(a.stateNode.containerInfo),a.flags|=67108864,
Me(a),null;case 10:return Io(a.type),Me(a),null;case 19:if(Eh(a),n=a.memoizedState,n===null)return Me(a),null;if(o=(a.flags&128)!==0,r=n.rendering,r===null)if(o)
Bc(n,!1);else{if(ta!==0||e!==null&&(e.flags&128)!==0)for(e=a.child;e!==null;){if(r=Cm(e),r!==null){for(a.flags|=128,Bc(n,!1),e=r.updateQueue,a.updateQueue=e,jd(
a,e),a.subtreeFlags=0,e=t,t=a.child;t!==null;)gw(t,e),t=t.sibling;return ds(a,Pa.current&1|2),Z&&qo(a,n.treeForkCount),a.child}e=e.sibling}n.tail!==null&&tn()>Gm&&
(a.flags|=128,o=!0,Bc(n,!1),a.lanes=4194304)}else{if(!o)if(e=Cm(r),e!==null){if(a.flags|=128,o=!0,e=e.updateQueue,a.updateQueue=e,jd(a,e),Bc(n,!0),n.tail===null&&
n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!r.alternate&&!Z)return Me(a),null}else 2*tn()-n.renderingStartTime>Gm&&t!==536870912&&(a.flags|=128,o=!0,Bc(n,
!1),a.lanes=4194304);n.isBackwards?(r.sibling=a.child,a.child=r):(e=n.last,e!==null?e.sibling=r:a.child=r,n.last=r)}if(n.tail!==null){e=n.tail;e:{for(t=e;t!==null;){
if(t.alternate!==null){t=!1;break e}t=t.sibling}t=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=tn(),e.sibling=null,r=Pa.current,r=o?r&1|2:r&1,n.
tailMode==="visible"||n.tailMode==="collapsed"||!t||Z?ds(a,r):(t=r,De(Xa,a),De(Pa,t),it===null&&(it=a)),Z&&qo(a,n.treeForkCount),e}return Me(a),null;case 22:case 23:
return Wt(a),Ch(),n=a.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(a.flags|=8192):n&&(a.flags|=8192),n?(t&536870912)!==0&&(a.flags&128)===0&&(Me(a),
a.subtreeFlags&6&&(a.flags|=8192)):Me(a),t=a.updateQueue,t!==null&&jd(a,t.retryQueue),t=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&
(t=e.memoizedState.cachePool.pool),n=null,a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(n=a.memoizedState.cachePool.pool),n!==t&&(a.flags|=2048),e!==
null&&Va(yi),null;case 24:return t=null,e!==null&&(t=e.memoizedState.cache),a.memoizedState.cache!==t&&(a.flags|=2048),Io(ya),Me(a),null;case 25:return null;case 30:
return a.flags|=33554432,Me(a),null}throw Error(S(156,a.tag))}function Z3(e,a){switch(kh(a),a.tag){case 1:return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 3:
return Io(ya),Ll(),e=a.flags,(e&65536)!==0&&(e&128)===0?(a.flags=e&-65537|128,a):null;case 26:case 27:case 5:return bm(a),null;case 31:if(a.memoizedState!==null){
if(Wt(a),a.alternate===null)throw Error(S(340));xi()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 13:if(Wt(a),e=a.memoizedState,e!==null&&e.dehydrated!==
null){if(a.alternate===null)throw Error(S(340));xi()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 19:return Eh(a),e=a.flags,e&65536?(a.flags=e&-65537|
128,e=a.memoizedState,e!==null&&(e.rendering=null,e.tail=null),a.flags|=4,a):null;case 4:return Ll(),null;case 10:return Io(a.type),null;case 22:case 23:return Wt(
a),Ch(),e!==null&&Va(yi),e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 24:return Io(ya),null;case 25:return null;default:return null}}function h1(e,a){switch(kh(
a),a.tag){case 3:Io(ya),Ll();break;case 26:case 27:case 5:bm(a);break;case 4:Ll();break;case 31:a.memoizedState!==null&&Wt(a);break;case 13:Wt(a);break;case 19:
Eh(a);break;case 10:Io(a.type);break;case 22:case 23:Wt(a),Ch(),e!==null&&Va(yi);break;case 24:Io(ya)}}function As(e,a){try{var t=a.updateQueue,n=t!==null?t.lastEffect:
null;if(n!==null){var o=n.next;t=o;do{if((t.tag&e)===e){n=void 0;var r=t.create,i=t.inst;n=r(),i.destroy=n}t=t.next}while(t!==o)}}catch(l){Se(a,a.return,l)}}function Vr(e,a,t){
try{var n=a.updateQueue,o=n!==null?n.lastEffect:null;if(o!==null){var r=o.next;n=r;do{if((n.tag&e)===e){var i=n.inst,l=i.destroy;if(l!==void 0){i.destroy=void 0,
o=a;var c=t,s=l;try{s()}catch(f){Se(o,c,f)}}}n=n.next}while(n!==r)}}catch(f){Se(a,a.return,f)}}function g1(e){var a=e.updateQueue;if(a!==null){var t=e.stateNode;
try{Tw(a,t)}catch(n){Se(e,e.return,n)}}}function v1(e,a,t){t.props=Ci(e.type,e.memoizedProps),t.state=e.memoizedState;try{t.componentWillUnmount()}catch(n){Se(e,
a,n)}}function fo(e,a){try{var t=e.ref;if(t!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var o=e.stateNode,r=Yo(e.memoizedProps,
o);(o.ref===null||o.ref.name!==r)&&(o.ref=l2(r)),n=o.ref;break;case 7:if(e.stateNode===null){var i=new cn(e);Gt(e.child,!1,L6,i,void 0,void 0),e.stateNode=i}n=e.
stateNode;break;default:n=e.stateNode}typeof t=="function"?e.refCleanup=t(n):t.current=n}}catch(l){Se(e,a,l)}}function Ia(e,a){var t=e.ref,n=e.refCleanup;if(t!==
null)if(typeof n=="function")try{n()}catch(o){Se(e,a,o)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof t=="function")try{t(
null)}catch(o){Se(e,a,o)}else t.current=null}function Rm(e,a){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&a!==null)for(var t=0;t<a.length;t++)m2(
e.stateNode,a[t])}function Y0(e){for(var a=e.return;a!==null&&(Ph(a)&&m2(e.stateNode,a.stateNode),!Vh(a));)a=a.return}function Wc(e){for(var a=e.return;a!==null&&
(Ph(a)&&G6(e.stateNode,a.stateNode),!Vh(a));)a=a.return}function Vh(e){return e.tag===5||e.tag===3||e.tag===27}function Ph(e){return e&&e.tag===7&&e.stateNode!==
null}function Bp(e){var a=e.type,t=e.memoizedProps,n=e.stateNode;try{e:switch(a){case"button":case"input":case"select":case"textarea":t.autoFocus&&n.focus();break e;case"\
img":t.src?n.src=t.src:t.srcSet&&(n.srcset=t.srcSet)}}catch(o){Se(e,e.return,o)}}function Kf(e,a,t){try{var n=e.stateNode;y6(n,e.type,t,a),n[qt]=a}catch(o){Se(e,
e.return,o)}}function b1(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&Xr(e.type)||e.tag===4}function If(e){e:for(;;){for(;e.sibling===null;){if(e.return===
null||b1(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&Xr(e.type)||e.flags&2||e.child===
null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function Up(e,a,t,n){var o=e.tag;if(o===5||o===6)o=e.stateNode,a?(t.nodeType===
9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t).insertBefore(o,a):(a=t.nodeType===9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t,a.appendChild(o),t=t.
_reactRootContainer,t!=null||a.onclick!==null||(a.onclick=go)),Rm(e,n),de=!0;else if(o!==4&&(o===27&&(Rm(e,n),n=null,Xr(e.type)&&(t=e.stateNode,a=null)),e=e.child,
e!==null))for(Up(e,a,t,n),e=e.sibling;e!==null;)Up(e,a,t,n),e=e.sibling}function Dm(e,a,t,n){var o=e.tag;if(o===5||o===6)o=e.stateNode,a?t.insertBefore(o,a):t.appendChild(
o),Rm(e,n),de=!0;else if(o!==4&&(o===27&&(Rm(e,n),n=null,Xr(e.type)&&(t=e.stateNode)),e=e.child,e!==null))for(Dm(e,a,t,n),e=e.sibling;e!==null;)Dm(e,a,t,n),e=e.
sibling}function y1(e){var a=e.stateNode,t=e.memoizedProps;try{for(var n=e.type,o=a.attributes;o.length;)a.removeAttributeNode(o[0]);Qa(a,n,t),a[ja]=e,a[qt]=t}catch(r){
Se(e,e.return,r)}}var Bm=!1,en=null;function V0(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&(Bm=!0)}var po=null;function P0(){var e=po;return po=null,e}var Bt=0;
function Wl(e,a,t,n,o){return Bt=0,w1(e.child,a,t,n,o)}function w1(e,a,t,n,o){for(var r=!1;e!==null;){if(e.tag===5){var i=e.stateNode;if(n!==null){var l=th(i);n.
push(l),l.view&&(r=!0)}else r||th(i).view&&(r=!0);Bm=!0,o2(i,Bt===0?a:a+"_"+Bt,t),Bt++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&o||w1(e.child,a,t,
n,o)&&(r=!0));e=e.sibling}return r}function _o(e,a){for(;e!==null;)e.tag===5?r2(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&
a||_o(e.child,a)),e=e.sibling}function lm(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(lm(e),e.tag===30&&
(e.flags&18874368)!==0&&e.stateNode.paired)){var a=e.memoizedProps;if(a.name==null||a.name==="auto")throw Error(S(544));var t=a.name;a=$o(a.default,a.share),a!==
"none"&&(Wl(e,t,a,null,!1)||_o(e.child,!1))}e=e.sibling}}function Lp(e,a){if(e.tag===30){var t=e.stateNode,n=e.memoizedProps,o=Yo(n,t),r=$o(n.default,t.paired?n.
share:n.enter);r!=="none"?Wl(e,o,r,null,!1)?(lm(e),t.paired||a||Il(e,n.onEnter)):_o(e.child,!1):lm(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)
Lp(e,a),e=e.sibling;else lm(e)}function Gp(e){if(en!==null&&en.size!==0){var a=en;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===
null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.memoizedProps,n=t.name;if(n!=null&&n!=="auto"){var o=a.get(n);if(o!==void 0){var r=$o(t.default,t.share);if(r!==
"none"&&(Wl(e,n,r,null,!1)?(r=e.stateNode,o.paired=r,r.paired=o,Il(e,t.onShare)):_o(e.child,!1)),a.delete(n),a.size===0)break}}}Gp(e)}e=e.sibling}}}function qp(e){
if(e.tag===30){var a=e.memoizedProps,t=Yo(a,e.stateNode),n=en!==null?en.get(t):void 0,o=$o(a.default,n!==void 0?a.share:a.exit);o!=="none"&&(Wl(e,t,o,null,!1)?n!==
void 0?(o=e.stateNode,n.paired=o,o.paired=n,en.delete(t),Il(e,a.onShare)):Il(e,a.onExit):_o(e.child,!1)),en!==null&&Gp(e)}else if((e.subtreeFlags&33554432)!==0)
for(e=e.child;e!==null;)qp(e),e=e.sibling;else en!==null&&Gp(e)}function _1(e){for(e=e.child;e!==null;){if(e.tag===30){var a=e.memoizedProps,t=Yo(a,e.stateNode);
a=$o(a.default,a.update),e.flags&=-5,a!=="none"&&Wl(e,t,a,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&_1(e);e=e.sibling}}function Hp(e){if((e.subtreeFlags&
18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var a=e.stateNode;a.paired!==null&&(a.paired=
null,_o(e.child,!1))}Hp(e)}e=e.sibling}}function cm(e){if(e.tag===30)e.stateNode.paired=null,_o(e.child,!1),Hp(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.
child;e!==null;)cm(e),e=e.sibling;else Hp(e)}function x1(e){for(e=e.child;e!==null;)e.tag===30?_o(e.child,!1):(e.subtreeFlags&33554432)!==0&&x1(e),e=e.sibling}function Qh(e,a,t,n,o,r,i){
for(var l=!1;a!==null;){if(a.tag===5){var c=a.stateNode;if(r!==null&&Bt<r.length){var s=r[Bt],f=th(c);(s.view||f.view)&&(l=!0);var u;if(u=(e.flags&4)===0)if(f.clip)
u=!0;else{u=s.rect;var d=f.rect;u=u.y!==d.y||u.x!==d.x||u.height!==d.height||u.width!==d.width}u&&(e.flags|=4),f.abs?f=!s.abs:(s=s.rect,f=f.rect,f=s.height!==f.
height||s.width!==f.width),f&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&o2(c,Bt===0?t:t+"_"+Bt,o),l&&(e.flags&4)!==0||(po===null&&(po=[]),po.push(c,Bt===0?
n:n+"_"+Bt,a.memoizedProps)),Bt++}else(a.tag!==22||a.memoizedState===null)&&(a.tag===30&&i?e.flags|=a.flags&32:Qh(e,a.child,t,n,o,r,i)&&(l=!0));a=a.sibling}return l}
function k1(e,a){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,n=e.stateNode,o=Yo(t,n),r=$o(t.default,t.update);if(a){n=n.clones;var i=n===null?
null:n.map(S6)}else i=e.memoizedState,e.memoizedState=null;n=e;var l=e.child;Bt=0,o=Qh(n,l,o,o,r,i,!1),(e.flags&4)!==0&&o&&(a||Il(e,t.onUpdate))}else(e.subtreeFlags&
33554432)!==0&&k1(e,a);e=e.sibling}}var Da=!1,ye=!1,so=!1,jf=!1,Q0=typeof WeakSet=="function"?WeakSet:Set,Ba=null,mo=!1,jc=!1,Um=!1,Kp=!1;function $3(e,a,t){if(e=
e.containerInfo,Wp=Xl,e=cw(e),yh(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;
var o=n.getSelection&&n.getSelection();if(o&&o.rangeCount!==0){n=o.anchorNode;var r=o.anchorOffset,i=o.focusNode;o=o.focusOffset;try{n.nodeType,i.nodeType}catch{
n=null;break e}var l=0,c=-1,s=-1,f=0,u=0,d=e,m=null;a:for(;;){for(var w;d!==n||r!==0&&d.nodeType!==3||(c=l+r),d!==i||o!==0&&d.nodeType!==3||(s=l+o),d.nodeType===
3&&(l+=d.nodeValue.length),(w=d.firstChild)!==null;)m=d,d=w;for(;;){if(d===e)break a;if(m===n&&++f===r&&(c=l),m===i&&++u===o&&(s=l),(w=d.nextSibling)!==null)break;
d=m,m=d.parentNode}d=w}n=c===-1||s===-1?null:{start:c,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(eh={focusedElem:e,selectionRange:n},Xl=!1,t=(t&335544064)===
t,Ba=a,a=t?9270:1024;Ba!==null;){if(e=Ba,t&&(n=e.deletions,n!==null))for(r=0;r<n.length;r++)t&&qp(n[r]);if(e.alternate===null&&(e.flags&2)!==0)t&&V0(e),Yd(t);else{
if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&t&&qp(n),Yd(t);continue}else if(n!==null&&n.memoizedState!==null){t&&V0(
e),Yd(t);continue}}n=e.child,(e.subtreeFlags&a)!==0&&n!==null?(n.return=e,Ba=n):(t&&_1(e),Yd(t))}}en=null}function Yd(e){for(;Ba!==null;){var a=Ba,t=e,n=a.alternate,
o=a.flags;switch(a.tag){case 0:case 11:case 15:break;case 1:if((o&1024)!==0&&n!==null){t=void 0,o=n.memoizedProps,n=n.memoizedState;var r=a.stateNode;try{var i=Ci(
a.type,o);t=r.getSnapshotBeforeUpdate(i,n),r.__reactInternalSnapshotBeforeUpdate=t}catch(l){Se(a,a.return,l)}}break;case 3:if((o&1024)!==0){if(n=a.stateNode.containerInfo,
t=n.nodeType,t===9)nh(n);else if(t===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":nh(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:
break;case 30:t&&n!==null&&(t=Yo(n.memoizedProps,n.stateNode),o=a.memoizedProps,o=$o(o.default,o.update),o!=="none"&&Wl(n,t,o,n.memoizedState=[],!0));break;default:
if((o&1024)!==0)throw Error(S(163))}if(n=a.sibling,n!==null){n.return=a.return,Ba=n;break}Ba=a.return}}function z1(e,a,t){var n=t.flags;switch(t.tag){case 0:case 11:case 15:
uo(e,t),n&4&&As(5,t);break;case 1:if(uo(e,t),n&4)if(e=t.stateNode,a===null)try{e.componentDidMount()}catch(i){Se(t,t.return,i)}else{var o=Ci(t.type,a.memoizedProps);
a=a.memoizedState;try{e.componentDidUpdate(o,a,e.__reactInternalSnapshotBeforeUpdate)}catch(i){Se(t,t.return,i)}}n&64&&g1(t),n&512&&fo(t,t.return);break;case 3:
if(uo(e,t),n&64&&(e=t.updateQueue,e!==null)){if(a=null,t.child!==null)switch(t.child.tag){case 27:case 5:a=t.child.stateNode;break;case 1:a=t.child.stateNode}try{
Tw(e,a)}catch(i){Se(t,t.return,i)}}break;case 27:a===null&&n&4&&y1(t);case 26:case 5:uo(e,t),a===null&&n&4&&Bp(t),n&512&&fo(t,t.return);break;case 12:uo(e,t);break;case 31:
uo(e,t),n&4&&C1(e,t);break;case 13:uo(e,t),n&4&&E1(e,t),n&64&&(e=t.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(t=c6.bind(null,t),K6(e,t))));break;case 22:
if(n=t.memoizedState!==null||Da,!n){var r=a!==null&&a.memoizedState!==null||ye;a=Da,o=ye,Da=n,(ye=r)&&!o?(n=2,(t.subtreeFlags&8772)!==0&&(n|=1),Hn(e,t,n)):uo(e,
t),Da=a,ye=o}break;case 30:uo(e,t),n&512&&fo(t,t.return);break;case 7:n&512&&fo(t,t.return);default:uo(e,t)}}function Ip(e,a){for(e=e.child;e!==null;)S1(e,a),e=
e.sibling}function S1(e,a){switch(e.tag){case 5:case 26:try{var t=e.stateNode;if(a){var n=t.style;typeof n.setProperty=="function"?n.setProperty("display","none",
"important"):n.display="none"}else{var o=e.stateNode,r=e.memoizedProps.style,i=r!=null&&r.hasOwnProperty("display")?r.display:null;o.style.display=i==null||typeof i==
"boolean"?"":(""+i).trim()}}catch(c){Se(e,e.return,c)}jp(e,a);break;case 6:try{e.stateNode.nodeValue=a?"":e.memoizedProps,de=!0}catch(c){Se(e,e.return,c)}break;case 18:
try{var l=e.stateNode;a?sy(l,!0):sy(e.stateNode,!1)}catch(c){Se(e,e.return,c)}break;case 22:case 23:e.memoizedState===null&&Ip(e,a);break;default:Ip(e,a)}}function jp(e,a){
if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var t=e,n=a;switch(t.tag){case 4:S1(t,n);break e;case 22:t.memoizedState===null&&jp(t,n);break e;default:
jp(t,n)}}e=e.sibling}}function T1(e){var a=e.alternate;a!==null&&(e.alternate=null,T1(a)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(a=e.stateNode,
a!==null&&Pm(a)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=
null}var Ke=null,Rt=!1;function qn(e,a,t){for(t=t.child;t!==null;)A1(e,a,t),t=t.sibling}function A1(e,a,t){if(nn&&typeof nn.onCommitFiberUnmount=="function")try{
nn.onCommitFiberUnmount(ws,t)}catch{}switch(t.tag){case 26:ye||Ia(t,a),qn(e,a,t),t.memoizedState?t.memoizedState.count--:t.stateNode&&!ye&&(t=t.stateNode,t.parentNode.
removeChild(t));break;case 27:ye||Ia(t,a),Wc(t);var n=Ke,o=Rt;Xr(t.type)&&(Ke=t.stateNode,Rt=!1),qn(e,a,t),p2(t.stateNode,t.type,t.memoizedProps),Ke=n,Rt=o;break;case 5:
ye||Ia(t,a),Wc(t);case 6:if(t.tag===6&&Wc(t),n=Ke,o=Rt,Ke=null,qn(e,a,t),Ke=n,Rt=o,Ke!==null)if(Rt)try{(Ke.nodeType===9?Ke.body:Ke.nodeName==="HTML"?Ke.ownerDocument.
body:Ke).removeChild(t.stateNode),de=!0}catch(r){Se(t,a,r)}else try{Ke.removeChild(t.stateNode),de=!0}catch(r){Se(t,a,r)}break;case 18:Ke!==null&&(Rt?(e=Ke,cy(e.
nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,t.stateNode),Zl(e)):cy(Ke,t.stateNode));break;case 4:n=Ke,o=Rt,Ke=t.stateNode.containerInfo,Rt=!0,
qn(e,a,t),Ke=n,Rt=o;break;case 0:case 11:case 14:case 15:Vr(2,t,a),ye||Vr(4,t,a),qn(e,a,t);break;case 1:ye||(Ia(t,a),n=t.stateNode,typeof n.componentWillUnmount==
"function"&&v1(t,a,n)),qn(e,a,t);break;case 21:qn(e,a,t);break;case 22:ye=(n=ye)||t.memoizedState!==null,qn(e,a,t),ye=n;break;case 30:Ia(t,a),qn(e,a,t);break;case 7:
ye||Ia(t,a),qn(e,a,t);break;default:qn(e,a,t)}}function C1(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;
try{Zl(e)}catch(t){Se(a,a.return,t)}}}function E1(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))
try{Zl(e)}catch(t){Se(a,a.return,t)}}function F3(e){switch(e.tag){case 31:case 13:case 19:var a=e.stateNode;return a===null&&(a=e.stateNode=new Q0),a;case 22:return e=
e.stateNode,a=e._retryCache,a===null&&(a=e._retryCache=new Q0),a;default:throw Error(S(435,e.tag))}}function Vd(e,a){var t=F3(e);a.forEach(function(n){if(!t.has(
n)){t.add(n);var o=s6.bind(null,e,n);n.then(o,o)}})}function pt(e,a,t){var n=a.deletions;if(n!==null)for(var o=0;o<n.length;o++){var r=n[o],i=e,l=a,c=l;e:for(;c!==
null;){switch(c.tag){case 27:if(Xr(c.type)){Ke=c.stateNode,Rt=!1;break e}break;case 5:Ke=c.stateNode,Rt=!1;break e;case 3:case 4:Ke=c.stateNode.containerInfo,Rt=
!0;break e}c=c.return}if(Ke===null)throw Error(S(160));A1(i,l,r),Ke=null,Rt=!1,i=r.alternate,i!==null&&(i.return=null),r.return=null}if(a.subtreeFlags&13886)for(a=
a.child;a!==null;)N1(a,e,t),a=a.sibling}var Kn=null;function N1(e,a,t){var n=e.alternate,o=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(o&4&&(n=e.updateQueue,
n=n!==null?n.events:null,n!==null))for(var r=0;r<n.length;r++){var i=n[r];i.ref.impl=i.nextImpl}pt(a,e,t),ht(e),o&4&&(Vr(3,e,e.return),As(3,e),Vr(5,e,e.return));
break;case 1:pt(a,e,t),ht(e),o&512&&(ye||n===null||Ia(n,n.return)),o&64&&Da&&(e=e.updateQueue,e!==null&&(a=e.callbacks,a!==null&&(t=e.shared.hiddenCallbacks,e.shared.
hiddenCallbacks=t===null?a:t.concat(a))));break;case 26:if(r=Kn,pt(a,e,t),ht(e),o&512&&(ye||n===null||Ia(n,n.return)),o&4)if(o=n!==null?n.memoizedState:null,t=e.
memoizedState,n===null)if(t===null)if(e.stateNode===null)if(Da)e.stateNode=n2(e.type,e.memoizedProps,a.containerInfo,e);else{e:{a=e.type,t=e.memoizedProps,o=r.ownerDocument||
r;a:switch(a){case"title":n=o.getElementsByTagName("title")[0],(!n||n[ks]||n[ja]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=
o.createElement(a),o.head.insertBefore(n,o.querySelector("head > title"))),Qa(n,a,t),n[ja]=e,Ua(n),a=n;break e;case"link":if(r=vy("link","href",o).get(a+(t.href||
""))){for(i=0;i<r.length;i++)if(n=r[i],n.getAttribute("href")===(t.href==null||t.href===""?null:t.href)&&n.getAttribute("rel")===(t.rel==null?null:t.rel)&&n.getAttribute(
"title")===(t.title==null?null:t.title)&&n.getAttribute("crossorigin")===(t.crossOrigin==null?null:t.crossOrigin)){r.splice(i,1);break a}}n=o.createElement(a),Qa(
n,a,t),o.head.appendChild(n);break;case"meta":if(r=vy("meta","content",o).get(a+(t.content||""))){for(i=0;i<r.length;i++)if(n=r[i],n.getAttribute("content")===(t.
content==null?null:""+t.content)&&n.getAttribute("name")===(t.name==null?null:t.name)&&n.getAttribute("property")===(t.property==null?null:t.property)&&n.getAttribute(
"http-equiv")===(t.httpEquiv==null?null:t.httpEquiv)&&n.getAttribute("charset")===(t.charSet==null?null:t.charSet)){r.splice(i,1);break a}}n=o.createElement(a),
Qa(n,a,t),o.head.appendChild(n);break;default:throw Error(S(468,a))}n[ja]=e,Ua(n),a=n}e.stateNode=a}else Da||ih(r,e.type,e.stateNode);else e.stateNode=gy(r,t,e.
memoizedProps);else o!==t?(o===null?(a=n.stateNode,a===null||ye||a.parentNode.removeChild(a)):o.count--,t===null?Da||ih(r,e.type,e.stateNode):gy(r,t,e.memoizedProps)):
t===null&&e.stateNode!==null&&Kf(e,e.memoizedProps,n.memoizedProps);break;case 27:pt(a,e,t),ht(e),o&512&&(ye||n===null||Ia(n,n.return)),n!==null&&o&4&&Kf(e,e.memoizedProps,
n.memoizedProps);break;case 5:if(r=so,so=!1,pt(a,e,t),so=r,ht(e),o&512&&(ye||n===null||Ia(n,n.return)),e.flags&32){a=e.stateNode;try{ql(a,""),de=!0}catch(f){Se(
e,e.return,f)}}o&4&&e.stateNode!=null&&(a=e.memoizedProps,Kf(e,a,n!==null?n.memoizedProps:a)),o&1024&&(jf=!0);break;case 6:if(pt(a,e,t),ht(e),o&4){if(e.stateNode===
null)throw Error(S(162));a=e.memoizedProps,t=e.stateNode;try{t.nodeValue=a,de=!0}catch(f){Se(e,e.return,f)}}break;case 3:if(de=!1,um=null,r=Kn,Kn=hs(a.containerInfo),
pt(a,e,t),Kn=r,ht(e),o&4&&n!==null&&n.memoizedState.isDehydrated)try{Zl(a.containerInfo)}catch(f){Se(e,e.return,f)}jf&&(jf=!1,O1(e)),de=!1;break;case 4:o=so,so=
Da,n=Wb(),r=Kn,Kn=hs(e.stateNode.containerInfo),pt(a,e,t),ht(e),Kn=r,de&&jc&&(Um=!0),de=n,so=o;break;case 12:pt(a,e,t),ht(e);break;case 31:pt(a,e,t),ht(e),o&4&&
(a=e.updateQueue,a!==null&&(e.updateQueue=null,Vd(e,a)));break;case 13:pt(a,e,t),ht(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==
null)&&(ru=tn()),o&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Vd(e,a)));break;case 22:r=e.memoizedState!==null,i=n!==null&&n.memoizedState!==null;var l=Da,
c=ye,s=so;Da=l||r,so=s||r,ye=c||i,pt(a,e,t),ye=c,so=s,Da=l,ht(e),o&8192&&(a=e.stateNode,a._visibility=r?a._visibility&-2:a._visibility|1,!r||n===null||i||Da||ye||
(a=i||ye,t=Da,n=ye,Da=r||Da,ye=a,xr(e,2),Da=t,ye=n),!r&&so||Ip(e,r)),o&4&&(a=e.updateQueue,a!==null&&(t=a.retryQueue,t!==null&&(a.retryQueue=null,Vd(e,t))));break;case 19:
pt(a,e,t),ht(e),o&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Vd(e,a)));break;case 30:o&512&&(ye||n===null||Ia(n,n.return)),o=Wb(),r=jc,i=(t&335544064)===
t,l=e.memoizedProps,jc=i&&$o(l.default,l.update)!=="none",pt(a,e,t),ht(e),i&&n!==null&&de&&(e.flags|=4),jc=r,de=o;break;case 21:break;case 7:o&512&&(ye||n===null||
Ia(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:pt(a,e,t),ht(e)}}function ht(e){var a=e.flags;if(a&2){try{for(var t,n=e.return;n!==
null;){if(b1(n)){t=n;break}n=n.return}n=null;for(var o=e.return;o!==null;){if(Ph(o)){var r=o.stateNode;n===null?n=[r]:n.push(r)}if(Vh(o))break;o=o.return}var i=n;
if(t==null)throw Error(S(160));switch(t.tag){case 27:var l=t.stateNode,c=If(e);Dm(e,c,l,i);break;case 5:var s=t.stateNode;t.flags&32&&(ql(s,""),t.flags&=-33);var f=If(
e);Dm(e,f,s,i);break;case 3:case 4:var u=t.stateNode.containerInfo,d=If(e);Up(e,d,u,i);break;default:throw Error(S(161))}}catch(m){Se(e,e.return,m)}e.flags&=-3}
a&4096&&(e.flags&=-4097)}function O1(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var a=e;O1(a),a.tag===5&&a.flags&1024&&(a=a.stateNode,Xl=!0,a.reset(),Xl=
!1),e=e.sibling}}function ml(e,a){if(a.subtreeFlags&9270)for(a=a.child;a!==null;)M1(a,e),a=a.sibling;else k1(a,!1)}function M1(e,a){var t=e.alternate;if(t===null)
Lp(e,!1);else switch(e.tag){case 3:if(Kp=mo=!1,P0(),ml(a,e),!mo&&!Um){if(e=po,e!==null)for(var n=0;n<e.length;n+=3){t=e[n];var o=e[n+1];r2(t,e[n+2]),t=t.ownerDocument.
documentElement,t!==null&&t.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+o+")"})}e=
a.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",
e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[
0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),Kp=!0}po=null;break;case 5:ml(a,e);break;case 4:n=mo,mo=!1,ml(a,e),mo&&(Um=!0),mo=n;break;case 22:
e.memoizedState===null&&(t.memoizedState!==null?Lp(e,!1):ml(a,e));break;case 30:n=mo,o=P0(),mo=!1,ml(a,e),mo&&(e.flags|=4);var r=e.memoizedProps,i=e.stateNode;a=
Yo(r,i),i=Yo(t.memoizedProps,i);var l=$o(r.default,r.update);l==="none"?a=!1:(r=t.memoizedState,t.memoizedState=null,t=e.child,Bt=0,a=Qh(e,t,a,i,l,r,!0),Bt!==(r===
null?0:r.length)&&(e.flags|=32)),(e.flags&4)!==0&&a?(Il(e,e.memoizedProps.onUpdate),po=o):o!==null&&(o.push.apply(o,po),po=o),mo=(e.flags&32)!==0?!0:n;break;default:
ml(a,e)}}function uo(e,a){if(a.subtreeFlags&8772)for(a=a.child;a!==null;)z1(e,a.alternate,a),a=a.sibling}function xr(e,a){for(e=e.child;e!==null;){var t=e,n=a;switch(t.
tag){case 0:case 11:case 14:case 15:Vr(4,t,t.return),xr(t,n);break;case 1:Ia(t,t.return);var o=t.stateNode;typeof o.componentWillUnmount=="function"&&v1(t,t.return,
o),xr(t,n);break;case 27:(n&2)!==0&&p2(t.stateNode,t.type,t.memoizedProps);case 5:Ia(t,t.return),t.tag!==5&&t.tag!==27||Wc(t),xr(t,n);break;case 6:Wc(t);break;case 26:
Ia(t,t.return),o=t.stateNode,t.memoizedState!==null||o===null||ye||o.parentNode.removeChild(o),xr(t,n);break;case 22:t.memoizedState===null&&xr(t,n);break;case 30:
Ia(t,t.return),xr(t,n);break;case 7:Ia(t,t.return);default:xr(t,n)}e=e.sibling}}function Hn(e,a,t){for(t=(a.subtreeFlags&8772)!==0?t:t&-2,a=a.child;a!==null;){var n=a.
alternate,o=e,r=a,i=r.flags,l=(t&1)!==0;switch(r.tag){case 0:case 11:case 15:Hn(o,r,t),As(4,r);break;case 1:if(Hn(o,r,t),n=r,o=n.stateNode,typeof o.componentDidMount==
"function")try{o.componentDidMount()}catch(f){Se(n,n.return,f)}if(n=r,o=n.updateQueue,o!==null){var c=n.stateNode;try{var s=o.shared.hiddenCallbacks;if(s!==null)
for(o.shared.hiddenCallbacks=null,o=0;o<s.length;o++)Sw(s[o],c)}catch(f){Se(n,n.return,f)}}l&&i&64&&g1(r),fo(r,r.return);break;case 27:(t&2)!==0&&y1(r);case 5:r.
tag!==5&&r.tag!==27||Y0(r),Hn(o,r,t),l&&n===null&&i&4&&Bp(r),fo(r,r.return);break;case 6:Y0(r);break;case 26:c=r.stateNode,r.memoizedState!==null||c===null||Da||
ih(hs(c.ownerDocument),r.type,c),Hn(o,r,t),l&&n===null&&i&4&&Bp(r),fo(r,r.return);break;case 12:Hn(o,r,t);break;case 31:Hn(o,r,t),l&&i&4&&C1(o,r);break;case 13:
Hn(o,r,t),l&&i&4&&E1(o,r);break;case 22:r.memoizedState===null&&Hn(o,r,t),fo(r,r.return);break;case 30:Hn(o,r,t),fo(r,r.return);break;case 7:fo(r,r.return);default:
Hn(o,r,t)}a=a.sibling}}function Xh(e,a){var t=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(t=e.memoizedState.cachePool.pool),e=null,
a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(e=a.memoizedState.cachePool.pool),e!==t&&(e!=null&&e.refCount++,t!=null&&Ss(t))}function Zh(e,a){e=null,
a.alternate!==null&&(e=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==e&&(a.refCount++,e!=null&&Ss(e))}function yn(e,a,t,n){var o=(t&335544064)===
t;if(a.subtreeFlags&(o?10262:10256))for(a=a.child;a!==null;)R1(e,a,t,n),a=a.sibling;else o&&x1(a)}function R1(e,a,t,n){var o=(t&335544064)===t;o&&a.alternate===
null&&a.return!==null&&a.return.alternate!==null&&cm(a);var r=a.flags;switch(a.tag){case 0:case 11:case 15:yn(e,a,t,n),r&2048&&As(9,a);break;case 1:yn(e,a,t,n);
break;case 3:yn(e,a,t,n),o&&Kp&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.
viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),r&2048&&(r=null,a.alternate!==
null&&(r=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==r&&(a.refCount++,r!=null&&Ss(r)));break;case 12:if(r&2048){yn(e,a,t,n),r=a.stateNode;try{var i=a.
memoizedProps,l=i.id,c=i.onPostCommit;typeof c=="function"&&c(l,a.alternate===null?"mount":"update",r.passiveEffectDuration,-0)}catch(s){Se(a,a.return,s)}}else yn(
e,a,t,n);break;case 31:yn(e,a,t,n);break;case 13:yn(e,a,t,n);break;case 23:break;case 22:i=a.stateNode,l=a.alternate,a.memoizedState!==null?(o&&l!==null&&l.memoizedState===
null&&cm(l),i._visibility&2?yn(e,a,t,n):es(e,a)):(o&&l!==null&&l.memoizedState!==null&&cm(a),i._visibility&2?yn(e,a,t,n):(i._visibility|=2,fl(e,a,t,n,(a.subtreeFlags&
10256)!==0||!1))),r&2048&&Xh(l,a);break;case 24:yn(e,a,t,n),r&2048&&Zh(a.alternate,a);break;case 30:o&&(r=a.alternate,r!==null&&(_o(r.child,!0),_o(a.child,!0))),
yn(e,a,t,n);break;default:yn(e,a,t,n)}}function fl(e,a,t,n,o){for(o=o&&((a.subtreeFlags&10256)!==0||!1),a=a.child;a!==null;){var r=e,i=a,l=t,c=n,s=i.flags;switch(i.
tag){case 0:case 11:case 15:fl(r,i,l,c,o),As(8,i);break;case 23:break;case 22:var f=i.stateNode;i.memoizedState!==null?f._visibility&2?fl(r,i,l,c,o):es(r,i):(f.
_visibility|=2,fl(r,i,l,c,o)),o&&s&2048&&Xh(i.alternate,i);break;case 24:fl(r,i,l,c,o),o&&s&2048&&Zh(i.alternate,i);break;default:fl(r,i,l,c,o)}a=a.sibling}}function es(e,a){
if(a.subtreeFlags&10256)for(a=a.child;a!==null;){var t=e,n=a,o=n.flags;switch(n.tag){case 22:es(t,n),o&2048&&Xh(n.alternate,n);break;case 24:es(t,n),o&2048&&Zh(
n.alternate,n);break;default:es(t,n)}a=a.sibling}}var pi=8192;function mi(e,a,t){if(e.subtreeFlags&pi)for(e=e.child;e!==null;)D1(e,a,t),e=e.sibling}function D1(e,a,t){
switch(e.tag){case 26:mi(e,a,t),e.flags&pi&&(e.memoizedState!==null?az(t,Kn,e.memoizedState,e.memoizedProps):(e=e.stateNode,(a&335544128)===a&&yy(t,e)));break;case 5:
mi(e,a,t),e.flags&pi&&(e=e.stateNode,(a&335544128)===a&&yy(t,e));break;case 3:case 4:var n=Kn;Kn=hs(e.stateNode.containerInfo),mi(e,a,t),Kn=n;break;case 22:e.memoizedState===
null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=pi,pi=16777216,mi(e,a,t),pi=n):mi(e,a,t));break;case 30:if((e.flags&pi)!==0&&(n=e.memoizedProps.name,n!=
null&&n!=="auto")){var o=e.stateNode;o.paired=null,en===null&&(en=new Map),en.set(n,o)}mi(e,a,t);break;default:mi(e,a,t)}}function B1(e){var a=e.alternate;if(a!==
null&&(e=a.child,e!==null)){a.child=null;do a=e.sibling,e.sibling=null,e=a;while(e!==null)}}function Uc(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<
a.length;t++){var n=a[t];Ba=n,L1(n,e)}B1(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)U1(e),e=e.sibling}function U1(e){switch(e.tag){case 0:case 11:case 15:
Uc(e),e.flags&2048&&Vr(9,e,e.return);break;case 3:Uc(e);break;case 12:Uc(e);break;case 22:var a=e.stateNode;e.memoizedState!==null&&a._visibility&2&&(e.return===
null||e.return.tag!==13)?(a._visibility&=-3,sm(e)):Uc(e);break;default:Uc(e)}}function sm(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<a.
length;t++){var n=a[t];Ba=n,L1(n,e)}B1(e)}for(e=e.child;e!==null;){switch(a=e,a.tag){case 0:case 11:case 15:Vr(8,a,a.return),sm(a);break;case 22:t=a.stateNode,t.
_visibility&2&&(t._visibility&=-3,sm(a));break;default:sm(a)}e=e.sibling}}function L1(e,a){for(;Ba!==null;){var t=Ba;switch(t.tag){case 0:case 11:case 15:Vr(8,t,
a);break;case 23:case 22:if(t.memoizedState!==null&&t.memoizedState.cachePool!==null){var n=t.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:Ss(
t.memoizedState.cache)}if(n=t.child,n!==null)n.return=t,Ba=n;else e:for(t=e;Ba!==null;){n=Ba;var o=n.sibling,r=n.return;if(T1(n),n===t){Ba=null;break e}if(o!==null){
o.return=r,Ba=o;break e}Ba=r}}}var J3={getCacheForType:function(e){var a=Ya(ya),t=a.data.get(e);return t===void 0&&(t=e(),a.data.set(e,t)),t},cacheSignal:function(){
return Ya(ya).controller.signal}},W3=typeof WeakMap=="function"?WeakMap:Map,he=0,Ne=null,ee=null,re=0,ke=0,Ft=null,Er=!1,ec=!1,$h=!1,Xo=0,ta=0,Pr=0,_i=0,Lm=0,an=0,
Kl=0,as=null,Dt=null,Yp=!1,ru=0,G1=0,Gm=1/0,qm=null,Gr=null,je=0,jn=null,Ei=null,wo=0,Vp=0,Pp=null,q1=null,Dl=null,Bl=null,Ul=null,ts=0,dm=null;function rn(){return(he&
2)!==0&&re!==0?re&-re:q.T!==null?Jh():jy()}function H1(){if(an===0)if((re&536870912)===0||Z){var e=Md;Md<<=1,(Md&3932160)===0&&(Md=262144),an=e}else an=536870912;
return e=Xa.current,e!==null&&(e.flags|=32),an}function Il(e,a){if(a!=null){var t=e.stateNode,n=t.ref;n===null&&(n=t.ref=l2(Yo(e.memoizedProps,t))),Bl===null&&(Bl=
[]),Bl.push(a.bind(null,n))}}function Lt(e,a,t){(e===Ne&&(ke===2||ke===9)||e.cancelPendingCommit!==null)&&(jl(e,0),Nr(e,re,an,!1)),xs(e,t),((he&2)===0||e!==Ne)&&
(e===Ne&&((he&2)===0&&(_i|=t),ta===4&&Nr(e,re,an,!1)),ko(e))}function K1(e,a,t){if((he&6)!==0)throw Error(S(327));var n=!t&&(a&127)===0&&(a&e.expiredLanes)===0||
_s(e,a),o=n?t6(e,a):Yf(e,a,!0),r=n;do{if(o===0){ec&&!n&&Nr(e,a,0,!1);break}else{if(t=e.current.alternate,r&&!e6(t)){o=Yf(e,a,!1),r=!1;continue}if(o===2){if(r=a,
e.errorRecoveryDisabledLanes&r)var i=0;else i=e.pendingLanes&-536870913,i=i!==0?i:i&536870912?536870912:0;if(i!==0){a=i;e:{var l=e;o=as;var c=l.current.memoizedState.
isDehydrated;if(c&&(jl(l,i).flags|=256),i=Yf(l,i,!1),i!==2&&i!==6){if($h&&!c){l.errorRecoveryDisabledLanes|=r,_i|=r,o=4;break e}r=Dt,Dt=o,r!==null&&(Dt===null?Dt=
r:Dt.push.apply(Dt,r))}o=i}if(r=!1,o!==2)continue}}if(o===1){jl(e,0),Nr(e,a,0,!0);break}e:{switch(n=e,r=o,r){case 0:case 1:throw Error(S(345));case 4:if((a&4194048)!==
a&&(a&62914560)!==a)break;case 6:Nr(n,a,an,!Er);break e;case 2:Dt=null;break;case 3:case 5:break;default:throw Error(S(329))}if((a&62914560)===a&&(o=ru+300-tn(),
10<o)){if(Nr(n,a,an,!Er),Vm(n,0,!0)!==0)break e;wo=a,n.timeoutHandle=eg(X0.bind(null,n,t,Dt,qm,Yp,a,an,_i,Kl,Er,r,"Throttled",-0,0),o);break e}X0(n,t,Dt,qm,Yp,a,
an,_i,Kl,Er,r,null,-0,0)}}break}while(!0);ko(e)}function X0(e,a,t,n,o,r,i,l,c,s,f,u,d,m){e.timeoutHandle=-1;var w=a.subtreeFlags,x=(r&335544064)===r;if(u=null,(x||
w&8192||(w&16785408)===16785408)&&(u={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:go},
en=null,D1(a,r,u),x&&(w=u,x=e.containerInfo,x=(x.nodeType===9?x:x.ownerDocument).__reactViewTransition,x!=null&&(w.count++,w.waitingForViewTransition=!0,w=gs.bind(
w),x.finished.then(w,w))),w=(r&62914560)===r?ru-tn():(r&4194048)===r?G1-tn():0,w=tz(u,w),w!==null)){wo=r,e.cancelPendingCommit=w($0.bind(null,e,a,r,t,n,o,i,l,c,
s,f,u,null,d,m)),Nr(e,r,i,!s);return}$0(e,a,r,t,n,o,i,l,c,s,f,u)}function e6(e){for(var a=e;;){var t=a.tag;if((t===0||t===11||t===15)&&a.flags&16384&&(t=a.updateQueue,
t!==null&&(t=t.stores,t!==null)))for(var n=0;n<t.length;n++){var o=t[n],r=o.getSnapshot;o=o.value;try{if(!ln(r(),o))return!1}catch{return!1}}if(t=a.child,a.subtreeFlags&
16384&&t!==null)t.return=a,a=t;else{if(a===e)break;for(;a.sibling===null;){if(a.return===null||a.return===e)return!0;a=a.return}a.sibling.return=a.return,a=a.sibling}}
return!0}function Nr(e,a,t,n){a=Gy(e,a),a&=~Lm,a&=~_i,e.suspendedLanes|=a,e.pingedLanes&=~a,n&&(e.warmLanes|=a),n=e.expirationTimes;for(var o=a;0<o;){var r=31-on(
o),i=1<<r;n[r]=-1,o&=~i}t!==0&&Hy(e,t,a)}function iu(){return(he&6)===0?(Cs(0,!1),!1):!0}function Fh(){if(ee!==null){if(ke===0)var e=ee.return;else e=ee,Ho=Di=null,
Dh(e),Ol=null,ss=0,e=ee;for(;e!==null;)h1(e.alternate,e),e=e.return;ee=null}}function jl(e,a){var t=e.timeoutHandle;return t!==-1&&(e.timeoutHandle=-1,x6(t)),t=
e.cancelPendingCommit,t!==null&&(e.cancelPendingCommit=null,t()),wo=0,Fh(),Ne=e,ee=t=Ko(e.current,null),re=a,ke=0,Ft=null,Er=!1,ec=_s(e,a),$h=!1,Kl=an=Lm=_i=Pr=
ta=0,Dt=as=null,Yp=!1,Xo=Gy(e,a),$m(),t}function I1(e,a){Y=null,q.H=Om,a===Jl||a===Wm?(a=_0(),ke=3):a===Th?(a=_0(),ke=4):ke=a===Ih?8:a!==null&&typeof a=="object"&&
typeof a.then=="function"?6:1,Ft=a,ee===null&&(ta=1,Mm(e,zn(a,e.current)))}function j1(){var e=Xa.current;return e===null?!0:(re&4194048)===re?it===null:(re&62914560)===
re||(re&536870912)!==0?e===it:!1}function Y1(){var e=q.H;return q.H=Om,e===null?Om:e}function V1(){var e=q.A;return q.A=J3,e}function Hm(){ta=4,Er||(re&4194048)!==
re&&Xa.current!==null||(ec=!0),(Pr&134217727)===0&&(_i&134217727)===0||Ne===null||Nr(Ne,re,an,!1)}function Yf(e,a,t){var n=he;he|=2;var o=Y1(),r=V1();(Ne!==e||re!==
a)&&(qm=null,jl(e,a)),a=!1;var i=ta;e:do try{if(ke!==0&&ee!==null){var l=ee,c=Ft;switch(ke){case 8:Fh(),i=6;break e;case 3:case 2:case 9:case 6:Xa.current===null&&
(a=!0);var s=ke;if(ke=0,Ft=null,Tl(e,l,c,s),t&&ec){i=0;break e}break;default:s=ke,ke=0,Ft=null,Tl(e,l,c,s)}}a6(),i=ta;break}catch(f){I1(e,f)}while(!0);return a&&
e.shellSuspendCounter++,Ho=Di=null,he=n,q.H=o,q.A=r,ee===null&&(Ne=null,re=0,$m()),i}function a6(){for(;ee!==null;)P1(ee)}function t6(e,a){var t=he;he|=2;var n=Y1(),
o=V1();Ne!==e||re!==a?(qm=null,Gm=tn()+500,jl(e,a)):ec=_s(e,a);e:do try{if(ke!==0&&ee!==null){a=ee;var r=Ft;a:switch(ke){case 1:ke=0,Ft=null,Tl(e,a,r,1);break;case 2:case 9:
if(w0(r)){ke=0,Ft=null,Z0(a);break}a=function(){ke!==2&&ke!==9||Ne!==e||(ke=7),ko(e)},r.then(a,a);break e;case 3:ke=7;break e;case 4:ke=5;break e;case 7:w0(r)?(ke=
0,Ft=null,Z0(a)):(ke=0,Ft=null,Tl(e,a,r,7));break;case 5:var i=null;switch(ee.tag){case 26:i=ee.memoizedState;case 5:case 27:var l=ee;if(i?v2(i):l.stateNode.complete){
ke=0,Ft=null;var c=l.sibling;if(c!==null)ee=c;else{var s=l.return;s!==null?(ee=s,lu(s)):ee=null}break a}}ke=0,Ft=null,Tl(e,a,r,5);break;case 6:ke=0,Ft=null,Tl(e,
a,r,6);break;case 8:Fh(),ta=6;break e;default:throw Error(S(462))}}n6();break}catch(f){I1(e,f)}while(!0);return Ho=Di=null,q.H=n,q.A=o,he=t,ee!==null?0:(Ne=null,
re=0,$m(),ta)}function n6(){for(;ee!==null&&!wk();)P1(ee)}function P1(e){var a=p1(e.alternate,e,Xo);e.memoizedProps=e.pendingProps,a===null?lu(e):ee=a}function Z0(e){
var a=e,t=a.alternate;switch(a.tag){case 15:case 0:a=L0(t,a,a.pendingProps,a.type,void 0,re);break;case 11:a=L0(t,a,a.pendingProps,a.type.render,a.ref,re);break;case 5:
Dh(a);var n=a;n===La&&(Z?(zm(n),n.tag===5&&n.stateNode!=null&&(Re=n.stateNode)):(zm(n),Z=!0));default:h1(t,a),a=ee=gw(a,Xo),a=p1(t,a,Xo)}e.memoizedProps=e.pendingProps,
a===null?lu(e):ee=a}function Tl(e,a,t,n){Ho=Di=null,Dh(a),Ol=null,ss=0;var o=a.return;try{if(Y3(e,o,a,t,re)){ta=1,Mm(e,zn(t,e.current)),ee=null;return}}catch(r){
if(o!==null)throw ee=o,r;ta=1,Mm(e,zn(t,e.current)),ee=null;return}a.flags&32768?(Z||n===1?e=!0:ec||(re&536870912)!==0?e=!1:(Er=e=!0,(n===2||n===9||n===3||n===6)&&
(n=Xa.current,n!==null&&n.tag===13&&(n.flags|=16384))),Q1(a,e)):lu(a)}function lu(e){var a=e;do{if((a.flags&32768)!==0){Q1(a,Er);return}e=a.return;var t=X3(a.alternate,
a,Xo);if(t!==null){ee=t;return}if(a=a.sibling,a!==null){ee=a;return}ee=a=e}while(a!==null);ta===0&&(ta=5)}function Q1(e,a){do{var t=Z3(e.alternate,e);if(t!==null){
t.flags&=32767,ee=t;return}if(t=e.return,t!==null&&(t.flags|=32768,t.subtreeFlags=0,t.deletions=null),!a&&(e=e.sibling,e!==null)){ee=e;return}ee=e=t}while(e!==null);
ta=6,ee=null}function $0(e,a,t,n,o,r,i,l,c,s,f,u){e.cancelPendingCommit=null;do cu();while(je!==0);if((he&6)!==0)throw Error(S(327));if(a!==null){if(a===e.current)
throw Error(S(177));e===Ne&&(ee=Ne=null,re=0),Ei=a,jn=e,wo=t,Pp=o,q1=n,o6(e,a,t,i,l,c,u)}}function o6(e,a,t,n,o,r,i){var l=a.lanes|a.childLanes;if(Vp=l,l|=wh,Nk(
e,t,l,n,o,r),Bl=null,(t&335544064)===t?(Ul=M3(e),n=10262):(Ul=null,n=10256),(a.subtreeFlags&n)!==0||(a.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,d6(
ym,function(){return $p(),null})):(e.callbackNode=null,e.callbackPriority=0),Bm=!1,n=(a.flags&13878)!==0,(a.subtreeFlags&13878)!==0||n){n=q.T,q.T=null,o=ge.p,ge.
p=2,r=he,he|=4;try{$3(e,a,t)}finally{he=r,ge.p=o,q.T=n}}je=1,Bm?Dl=C6(i,e.containerInfo,Ul,Qp,Xp,i6,Zp,$p,r6,null,null):(Qp(),Xp(),Zp())}function r6(e){if(je!==
0){var a=jn.onRecoverableError;a(e,{componentStack:null})}}function i6(){je===3&&(je=0,M1(Ei,jn),je=4)}function Qp(){if(je===1){je=0;var e=jn,a=Ei,t=wo,n=(a.flags&
13878)!==0;if((a.subtreeFlags&13878)!==0||n){n=q.T,q.T=null;var o=ge.p;ge.p=2;var r=he;he|=4;try{jc=Um=!1,N1(a,e,t),t=eh;var i=cw(e.containerInfo),l=t.focusedElem,
c=t.selectionRange;if(i!==l&&l&&l.ownerDocument&&lw(l.ownerDocument.documentElement,l)){if(c!==null&&yh(l)){var s=c.start,f=c.end;if(f===void 0&&(f=s),"selectio\
nStart"in l)l.selectionStart=s,l.selectionEnd=Math.min(f,l.value.length);else{var u=l.ownerDocument||document,d=u&&u.defaultView||window;if(d.getSelection){var m=d.
getSelection(),w=l.textContent.length,x=Math.min(c.start,w),z=c.end===void 0?x:Math.min(c.end,w);!m.extend&&x>z&&(i=z,z=x,x=i);var y=u0(l,x),h=u0(l,z);if(y&&h&&
(m.rangeCount!==1||m.anchorNode!==y.node||m.anchorOffset!==y.offset||m.focusNode!==h.node||m.focusOffset!==h.offset)){var b=u.createRange();b.setStart(y.node,y.
offset),m.removeAllRanges(),x>z?(m.addRange(b),m.extend(h.node,h.offset)):(b.setEnd(h.node,h.offset),m.addRange(b))}}}}for(u=[],m=l;m=m.parentNode;)m.nodeType===
1&&u.push({element:m,left:m.scrollLeft,top:m.scrollTop});for(typeof l.focus=="function"&&l.focus(),l=0;l<u.length;l++){var _=u[l];_.element.scrollLeft=_.left,_.
element.scrollTop=_.top}}Xl=!!Wp,eh=Wp=null}finally{he=r,ge.p=o,q.T=n}}e.current=a,je=2}}function Xp(){if(je===2){je=0;var e=jn,a=Ei,t=(a.flags&8772)!==0;if((a.
subtreeFlags&8772)!==0||t){t=q.T,q.T=null;var n=ge.p;ge.p=2;var o=he;he|=4;try{z1(e,a.alternate,a)}finally{he=o,ge.p=n,q.T=t}}je=3}}function Zp(){if(je===4||je===
3){je=0;var e=Dl;Dl=null,_k();var a=jn,t=Ei,n=wo,o=q1,r=(n&335544064)===n?10262:10256;if((t.subtreeFlags&r)!==0||(t.flags&r)!==0?je=5:(je=0,Ei=jn=null,X1(a,a.pendingLanes)),
r=a.pendingLanes,r===0&&(Gr=null),fh(n),t=t.stateNode,nn&&typeof nn.onCommitFiberRoot=="function")try{nn.onCommitFiberRoot(ws,t,void 0,(t.current.flags&128)===128)}catch{}
if(o!==null){t=q.T,r=ge.p,ge.p=2,q.T=null;try{for(var i=a.onRecoverableError,l=0;l<o.length;l++){var c=o[l];i(c.value,{componentStack:c.stack})}}finally{q.T=t,ge.
p=r}}if(o=Bl,i=Ul,Ul=null,o!==null&&(Bl=null,i===null&&(i=[]),e!==null))for(c=0;c<o.length;c++)t=(0,o[c])(i),t!==void 0&&e.finished.finally(t);(wo&3)!==0&&cu(),
ko(a),r=a.pendingLanes,(n&261930)!==0&&(r&42)!==0?a===dm?ts++:(ts=0,dm=a):(ts=0,dm=null),Cs(0,!1)}}function X1(e,a){(e.pooledCacheLanes&=a)===0&&(a=e.pooledCache,
a!=null&&(e.pooledCache=null,Ss(a)))}function cu(){return Dl!==null&&(Dl.skipTransition(),Dl=null),Qp(),Xp(),Zp(),$p()}function $p(){if(je!==5)return!1;var e=jn,
a=Vp;Vp=0;var t=fh(wo),n=q.T,o=ge.p;try{ge.p=32>t?32:t,q.T=null,t=Pp,Pp=null;var r=jn,i=wo;if(je=0,Ei=jn=null,wo=0,(he&6)!==0)throw Error(S(331));var l=he;if(he|=
4,U1(r.current),R1(r,r.current,i,t),he=l,Cs(0,!1),nn&&typeof nn.onPostCommitFiberRoot=="function")try{nn.onPostCommitFiberRoot(ws,r)}catch{}return!0}finally{ge.
p=o,q.T=n,X1(e,a)}}function F0(e,a,t){a=zn(t,a),a=Ep(e.stateNode,a,2),e=Br(e,a,2),e!==null&&(xs(e,2),ko(e))}function Se(e,a,t){if(e.tag===3)F0(e,e,t);else for(;a!==
null;){if(a.tag===3){F0(a,e,t);break}else if(a.tag===1){var n=a.stateNode;if(typeof a.type.getDerivedStateFromError=="function"||typeof n.componentDidCatch=="fu\
nction"&&(Gr===null||!Gr.has(n))){e=zn(t,e),t=s1(2),n=Br(a,t,2),n!==null&&(d1(t,n,a,e),xs(n,2),ko(n));break}}a=a.return}}function Vf(e,a,t){var n=e.pingCache;if(n===
null){n=e.pingCache=new W3;var o=new Set;n.set(a,o)}else o=n.get(a),o===void 0&&(o=new Set,n.set(a,o));o.has(t)||($h=!0,o.add(t),e=l6.bind(null,e,a,t),a.then(e,
e))}function l6(e,a,t){var n=e.pingCache;n!==null&&n.delete(a),e.pingedLanes|=e.suspendedLanes&t,e.warmLanes&=~t,Ne===e&&(re&t)===t&&((ta===4||ta===3&&(re&62914560)===
re&&300>tn()-ru)&&(he&2)===0?jl(e,0):Lm|=t,Kl===re&&(Kl=0)),ko(e)}function Z1(e,a){a===0&&(a=qy()),e=Ri(e,a),e!==null&&(xs(e,a),ko(e))}function c6(e){var a=e.memoizedState,
t=0;a!==null&&(t=a.retryLane),Z1(e,t)}function s6(e,a){var t=0;switch(e.tag){case 31:case 13:var n=e.stateNode,o=e.memoizedState;o!==null&&(t=o.retryLane);break;case 19:
n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(S(314))}n!==null&&n.delete(a),Z1(e,t)}function d6(e,a){return mh(e,a)}var Yl=null,
pl=null,Fp=!1,Km=!1,Pf=!1,Or=0;function ko(e){e!==pl&&e.next===null&&(pl===null?Yl=pl=e:pl=pl.next=e),Km=!0,Fp||(Fp=!0,u6())}function Cs(e,a){if(!Pf&&Km){Pf=!0;
do for(var t=!1,n=Yl;n!==null;){if(!a)if(e!==0){var o=n.pendingLanes;if(o===0)var r=0;else{var i=n.suspendedLanes,l=n.pingedLanes;r=(1<<31-on(42|e)+1)-1,r&=o&~(i&
~l),r=r&201326741?r&201326741|1:r?r|2:0}r!==0&&(t=!0,J0(n,r))}else r=re,r=Vm(n,n===Ne?r:0,n.cancelPendingCommit!==null||n.timeoutHandle!==-1),(r&3)===0||_s(n,r)||
(t=!0,J0(n,r));n=n.next}while(t);Pf=!1}}function m6(){$1()}function $1(){Km=Fp=!1;var e=0;Or!==0&&_6()&&(e=Or);for(var a=tn(),t=null,n=Yl;n!==null;){var o=n.next,
r=F1(n,a);r===0?(n.next=null,t===null?Yl=o:t.next=o,o===null&&(pl=t)):(t=n,(e!==0||(r&3)!==0)&&(Km=!0)),n=o}je!==0&&je!==5||Cs(e,!1),Or!==0&&(Or=0)}function F1(e,a){
for(var t=e.suspendedLanes,n=e.pingedLanes,o=e.expirationTimes,r=e.pendingLanes&-62914561;0<r;){var i=31-on(r),l=1<<i,c=o[i];c===-1?((l&t)===0||(l&n)!==0)&&(o[i]=
Ek(l,a)):c<=a&&(e.expiredLanes|=l),r&=~l}if(a=Ne,t=re,t=Vm(e,e===a?t:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n=e.callbackNode,t===0||e===a&&(ke===
2||ke===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&zf(n),e.callbackNode=null,e.callbackPriority=0;if((t&3)===0||_s(e,t)){if(a=t&-t,a===e.callbackPriority)
return a;switch(n!==null&&zf(n),fh(t)){case 2:case 8:t=Uy;break;case 32:t=ym;break;case 268435456:t=Ly;break;default:t=ym}return n=J1.bind(null,e),t=mh(t,n),e.callbackPriority=
a,e.callbackNode=t,a}return n!==null&&n!==null&&zf(n),e.callbackPriority=2,e.callbackNode=null,2}function J1(e,a){if(je!==0&&je!==5)return e.callbackNode=null,e.
callbackPriority=0,null;var t=e.callbackNode;if(cu()&&e.callbackNode!==t)return null;var n=re;return n=Vm(e,e===Ne?n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==
-1),n===0?null:(K1(e,n,a),F1(e,tn()),e.callbackNode!=null&&e.callbackNode===t?J1.bind(null,e):null)}function J0(e,a){if(cu())return null;K1(e,a,!0)}function u6(){
k6(function(){(he&6)!==0?mh(By,m6):$1()})}function Jh(){if(Or===0){var e=Si;e===0&&(e=Od,Od<<=1,(Od&261888)===0&&(Od=256)),Or=e}return Or}function W0(e){return e==
null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:Jd(e)}function f6(e,a,t,n,o){if(a==="submit"&&t&&t.stateNode===o){var r=W0((o[qt]||null).
action),i=n.submitter;i&&(a=(a=i[qt]||null)?W0(a.formAction):i.getAttribute("formAction"),a!==null&&(r=a,i=null));var l=new Qm("action","action",null,n,o);e.push(
{event:l,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(Or!==0){var c=new FormData(o,i);Ap(t,{pending:!0,data:c,method:o.method,action:r},
null,c)}}else typeof r=="function"&&(l.preventDefault(),c=new FormData(o,i),Ap(t,{pending:!0,data:c,method:o.method,action:r},r,c))},currentTarget:o}]})}}for(Pd=
0;Pd<gp.length;Pd++)Qd=gp[Pd],ey=Qd.toLowerCase(),ay=Qd[0].toUpperCase()+Qd.slice(1),Yn(ey,"on"+ay);var Qd,ey,ay,Pd;Yn(dw,"onAnimationEnd");Yn(mw,"onAnimationIt\
eration");Yn(uw,"onAnimationStart");Yn("dblclick","onDoubleClick");Yn("focusin","onFocus");Yn("focusout","onBlur");Yn(z3,"onTransitionRun");Yn(S3,"onTransitionS\
tart");Yn(T3,"onTransitionCancel");Yn(fw,"onTransitionEnd");Gl("onMouseEnter",["mouseout","mouseover"]);Gl("onMouseLeave",["mouseout","mouseover"]);Gl("onPointe\
rEnter",["pointerout","pointerover"]);Gl("onPointerLeave",["pointerout","pointerover"]);Oi("onChange","change click focusin focusout input keydown keyup selecti\
onchange".split(" "));Oi("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange".split(" "));Oi("onBeforeInput",["comp\
ositionend","keypress","textInput","paste"]);Oi("onCompositionEnd","compositionend focusout keydown keypress keyup mousedown".split(" "));Oi("onCompositionStart",
"compositionstart focusout keydown keypress keyup mousedown".split(" "));Oi("onCompositionUpdate","compositionupdate focusout keydown keypress keyup mousedown".
split(" "));var us="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ra\
techange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),p6=new Set("beforetoggle cancel close invalid load scroll scrollend t\
oggle".split(" ").concat(us));function W1(e,a){a=(a&4)!==0;for(var t=0;t<e.length;t++){var n=e[t],o=n.event;n=n.listeners;e:{var r=void 0;if(a)for(var i=n.length-
1;0<=i;i--){var l=n[i],c=l.instance,s=l.currentTarget;if(l=l.listener,c!==r&&o.isPropagationStopped())break e;r=l,o.currentTarget=s;try{r(o)}catch(f){_m(f)}o.currentTarget=
null,r=c}else for(i=0;i<n.length;i++){if(l=n[i],c=l.instance,s=l.currentTarget,l=l.listener,c!==r&&o.isPropagationStopped())break e;r=l,o.currentTarget=s;try{r(
o)}catch(f){_m(f)}o.currentTarget=null,r=c}}}}function W(e,a){var t=a[Zb];t===void 0&&(t=a[Zb]=new Set);var n=e+"__bubble";t.has(n)||(e2(a,e,2,!1),t.add(n))}function Qf(e,a,t){
var n=0;a&&(n|=4),e2(t,e,n,a)}var Xd="_reactListening"+Math.random().toString(36).slice(2);function Wh(e){if(!e[Xd]){e[Xd]=!0,Vy.forEach(function(t){t!=="select\
ionchange"&&(p6.has(t)||Qf(t,!1,e),Qf(t,!0,e))});var a=e.nodeType===9?e:e.ownerDocument;a===null||a[Xd]||(a[Xd]=!0,Qf("selectionchange",!1,a))}}function e2(e,a,t,n){
switch(z2(a)){case 2:var o=iz;break;case 8:o=lz;break;default:o=ig}t=o.bind(null,a,t,e),o=void 0,!up||a!=="touchstart"&&a!=="touchmove"&&a!=="wheel"||(o=!0),n?o!==
void 0?e.addEventListener(a,t,{capture:!0,passive:o}):e.addEventListener(a,t,!0):o!==void 0?e.addEventListener(a,t,{passive:o}):e.addEventListener(a,t,!1)}function Xf(e,a,t,n,o){
var r=n;if((a&1)===0&&(a&2)===0&&n!==null)e:for(;;){if(n===null)return;var i=n.tag;if(i===3||i===4){var l=n.stateNode.containerInfo;if(l===o)break;if(i===4)for(i=
n.return;i!==null;){var c=i.tag;if((c===3||c===4)&&i.stateNode.containerInfo===o)return;i=i.return}for(;l!==null;){if(i=hi(l),i===null)return;if(c=i.tag,c===5||
c===6||c===26||c===27){n=r=i;continue e}l=l.parentNode}}n=n.return}Wy(function(){var s=r,f=hh(t),u=[];e:{var d=pw.get(e);if(d!==void 0){var m=Qm,w=e;switch(e){case"\
keypress":if(em(t)===0)break e;case"keydown":case"keyup":m=e3;break;case"focusin":w="focus",m=Nf;break;case"focusout":w="blur",m=Nf;break;case"beforeblur":case"\
afterblur":m=Nf;break;case"click":if(t.button===2)break e;case"auxclick":case"dblclick":case"mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseo\
ver":case"contextmenu":m=n0;break;case"drag":case"dragend":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"dragstart":case"drop":m=Ik;break;case"\
touchcancel":case"touchend":case"touchmove":case"touchstart":m=r3;break;case dw:case mw:case uw:m=Vk;break;case fw:m=l3;break;case"scroll":case"scrollend":m=Hk;
break;case"wheel":m=s3;break;case"copy":case"cut":case"paste":m=Qk;break;case"gotpointercapture":case"lostpointercapture":case"pointercancel":case"pointerdown":case"\
pointermove":case"pointerout":case"pointerover":case"pointerup":m=r0;break;case"submit":m=n3;break;case"toggle":case"beforetoggle":m=m3}var x=(a&4)!==0,z=!x&&(e===
"scroll"||e==="scrollend"),y=x?d!==null?d+"Capture":null:d;x=[];for(var h=s,b;h!==null;){var _=h;if(b=_.stateNode,_=_.tag,_!==5&&_!==26&&_!==27||b===null||y===null||
(_=os(h,y),_!=null&&x.push(fs(h,_,b))),z)break;h=h.return}0<x.length&&(d=new m(d,w,null,t,f),u.push({event:d,listeners:x}))}}if((a&7)===0){e:{if(m=e==="mouseove\
r"||e==="pointerover",d=e==="mouseout"||e==="pointerout",m&&t!==mp&&(w=t.relatedTarget||t.fromElement)&&(hi(w)||w[$l]))break e;(d||m)&&(w=f.window===f?f:(m=f.ownerDocument)?
m.defaultView||m.parentWindow:window,d?(m=t.relatedTarget||t.toElement,d=s,m=m?hi(m):null,m!==null&&(z=ys(m),x=m.tag,m!==z||x!==5&&x!==27&&x!==6)&&(m=null)):(d=
null,m=s),d!==m&&(x=n0,_="onMouseLeave",y="onMouseEnter",h="mouse",(e==="pointerout"||e==="pointerover")&&(x=r0,_="onPointerLeave",y="onPointerEnter",h="pointer"),
z=d==null?w:Kc(d),b=m==null?w:Kc(m),w=new x(_,h+"leave",d,t,f),w.target=z,w.relatedTarget=b,_=null,hi(f)===s&&(x=new x(y,h+"enter",m,t,f),x.target=b,x.relatedTarget=
z,_=x),z=_,x=d&&m?Wf(d,m,h6):null,d!==null&&ty(u,w,d,x,!1),m!==null&&z!==null&&ty(u,z,m,x,!0)))}e:{if(d=s?Kc(s):window,m=d.nodeName&&d.nodeName.toLowerCase(),m===
"select"||m==="input"&&d.type==="file")var E=s0;else if(c0(d))if(rw)E=_3;else{E=y3;var P=b3}else m=d.nodeName,!m||m.toLowerCase()!=="input"||d.type!=="checkbox"&&
d.type!=="radio"?s&&ph(s.elementType)&&(E=s0):E=w3;if(E&&(E=E(e,s))){ow(u,E,t,f);break e}P&&P(e,d,s)}switch(P=s?Kc(s):window,e){case"focusin":(c0(P)||P.contentEditable===
"true")&&(wl=P,pp=s,Pc=null);break;case"focusout":Pc=pp=wl=null;break;case"mousedown":hp=!0;break;case"contextmenu":case"mouseup":case"dragend":hp=!1,f0(u,t,f);
break;case"selectionchange":if(k3)break;case"keydown":case"keyup":f0(u,t,f)}var R;if(bh)e:{switch(e){case"compositionstart":var L="onCompositionStart";break e;case"\
compositionend":L="onCompositionEnd";break e;case"compositionupdate":L="onCompositionUpdate";break e}L=void 0}else yl?tw(e,t)&&(L="onCompositionEnd"):e==="keydo\
wn"&&t.keyCode===229&&(L="onCompositionStart");L&&(aw&&t.locale!=="ko"&&(yl||L!=="onCompositionStart"?L==="onCompositionEnd"&&yl&&(R=ew()):(Ar=f,gh="value"in Ar?
Ar.value:Ar.textContent,yl=!0)),P=Im(s,L),0<P.length&&(L=new o0(L,e,null,t,f),u.push({event:L,listeners:P}),R?L.data=R:(R=nw(t),R!==null&&(L.data=R)))),(R=f3?p3(
e,t):h3(e,t))&&(L=Im(s,"onBeforeInput"),0<L.length&&(P=new o0("onBeforeInput","beforeinput",null,t,f),u.push({event:P,listeners:L}),P.data=R)),f6(u,e,s,t,f)}W1(
u,a)})}function fs(e,a,t){return{instance:e,listener:a,currentTarget:t}}function Im(e,a){for(var t=a+"Capture",n=[];e!==null;){var o=e,r=o.stateNode;if(o=o.tag,
o!==5&&o!==26&&o!==27||r===null||(o=os(e,t),o!=null&&n.unshift(fs(e,o,r)),o=os(e,a),o!=null&&n.push(fs(e,o,r))),e.tag===3)return n;e=e.return}return[]}function h6(e){
if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function ty(e,a,t,n,o){for(var r=a._reactName,i=[];t!==null&&t!==n;){var l=t,
c=l.alternate,s=l.stateNode;if(l=l.tag,c!==null&&c===n)break;l!==5&&l!==26&&l!==27||s===null||(c=s,o?(s=os(t,r),s!=null&&i.unshift(fs(t,s,c))):o||(s=os(t,r),s!=
null&&i.push(fs(t,s,c)))),t=t.return}i.length!==0&&e.push({event:a,listeners:i})}var g6=/\r\n?/g,v6=/\u0000|\uFFFD/g;function ny(e){return(typeof e=="string"?e:
""+e).replace(g6,`
`).replace(v6,"")}function a2(e,a){return a=ny(a),ny(e)===a}function ze(e,a,t,n,o,r){switch(t){case"children":if(typeof n=="string")a==="body"||a==="textarea"&&
n===""||ql(e,n);else if(typeof n=="number"||typeof n=="bigint")a!=="body"&&ql(e,""+n);else return;break;case"className":Dd(e,"class",n);break;case"tabIndex":Dd(
e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":Dd(e,t,n);break;case"style":Jy(e,n,r);return;case"data":if(a!=="object"){Dd(e,
"data",n);break}case"src":case"href":if(n===""&&(a!=="a"||t!=="href")){e.removeAttribute(t);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n==
"boolean"){e.removeAttribute(t);break}n=Jd(n),e.setAttribute(t,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(t,"javascript:thro\
w new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to us\
e event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof r=="function"&&(t==="formAction"?(a!=="\
input"&&ze(e,a,"name",o.name,o,null),ze(e,a,"formEncType",o.formEncType,o,null),ze(e,a,"formMethod",o.formMethod,o,null),ze(e,a,"formTarget",o.formTarget,o,null)):
(ze(e,a,"encType",o.encType,o,null),ze(e,a,"method",o.method,o,null),ze(e,a,"target",o.target,o,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(
t);break}n=Jd(n),e.setAttribute(t,n);break;case"onClick":n!=null&&(e.onclick=go);return;case"onScroll":n!=null&&W("scroll",e);return;case"onScrollEnd":n!=null&&
W("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(S(61));if(t=n.__html,t!=null){if(o.children!=
null)throw Error(S(60));r?.__html!==t&&(e.innerHTML=t)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&
typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"\
innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("x\
link:href");break}t=Jd(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",t);break;case"contentEditable":case"spellCheck":case"draggable":case"valu\
e":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):e.
removeAttribute(t);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disable\
d":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsI\
nline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,""):
e.removeAttribute(t);break;case"capture":case"download":n===!0?e.setAttribute(t,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):
e.removeAttribute(t);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(t,n):e.
removeAttribute(t);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(t):e.setAttribute(t,n);break;case"\
popover":W("beforetoggle",e),W("toggle",e),Fd(e,"popover",n);break;case"xlinkActuate":Lo(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkArc\
role":Lo(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":Lo(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":Lo(
e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":Lo(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":Lo(e,"http://\
www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":Lo(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":Lo(e,"http://www.w3.org\
/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":Lo(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":Fd(e,"is",n);break;case"innerT\
ext":case"textContent":return;default:if(!(2<t.length)||t[0]!=="o"&&t[0]!=="O"||t[1]!=="n"&&t[1]!=="N")t=Gk.get(t)||t,Fd(e,t,n);else return}de=!0}function Jp(e,a,t,n,o,r){
switch(t){case"style":Jy(e,n,r);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(S(61));if(t=n.__html,t!=null){
if(o.children!=null)throw Error(S(60));r?.__html!==t&&(e.innerHTML=t)}}break;case"children":if(typeof n=="string")ql(e,n);else if(typeof n=="number"||typeof n==
"bigint")ql(e,""+n);else return;break;case"onScroll":n!=null&&W("scroll",e);return;case"onScrollEnd":n!=null&&W("scrollend",e);return;case"onClick":n!=null&&(e.
onclick=go);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:
if(!Py.hasOwnProperty(t))e:{if(t[0]==="o"&&t[1]==="n"&&(o=t.endsWith("Capture"),r=t.slice(2,o?t.length-7:void 0),a=e[qt]||null,a=a!=null?a[t]:null,typeof a=="fu\
nction"&&e.removeEventListener(r,a,o),typeof n=="function")){typeof a!="function"&&a!==null&&(t in e?e[t]=null:e.hasAttribute(t)&&e.removeAttribute(t)),e.addEventListener(
r,n,o);break e}de=!0,t in e?e[t]=n:n===!0?e.setAttribute(t,""):Fd(e,t,n)}return}de=!0}function Qa(e,a,t){switch(a){case"div":case"span":case"svg":case"path":case"\
a":case"g":case"p":case"li":break;case"img":W("error",e),W("load",e);var n=!1,o=!1,r;for(r in t)if(t.hasOwnProperty(r)){var i=t[r];if(i!=null)switch(r){case"src":
n=!0;break;case"srcSet":o=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(S(137,a));default:ze(e,a,r,i,t,null)}}o&&ze(e,a,"srcSet",t.srcSet,t,
null),n&&ze(e,a,"src",t.src,t,null);return;case"input":W("invalid",e);var l=r=i=o=null,c=null,s=null;for(n in t)if(t.hasOwnProperty(n)){var f=t[n];if(f!=null)switch(n){case"\
name":o=f;break;case"type":i=f;break;case"checked":c=f;break;case"defaultChecked":s=f;break;case"value":r=f;break;case"defaultValue":l=f;break;case"children":case"\
dangerouslySetInnerHTML":if(f!=null)throw Error(S(137,a));break;default:ze(e,a,n,f,t,null)}}Zy(e,r,l,c,s,i,o,!1);return;case"select":W("invalid",e),n=i=r=null;for(o in t)
if(t.hasOwnProperty(o)&&(l=t[o],l!=null))switch(o){case"value":r=l;break;case"defaultValue":i=l;break;case"multiple":n=l;default:ze(e,a,o,l,t,null)}a=r,t=i,e.multiple=
!!n,a!=null?Cl(e,!!n,a,!1):t!=null&&Cl(e,!!n,t,!0);return;case"textarea":W("invalid",e),r=o=n=null;for(i in t)if(t.hasOwnProperty(i)&&(l=t[i],l!=null))switch(i){case"\
value":n=l;break;case"defaultValue":o=l;break;case"children":r=l;break;case"dangerouslySetInnerHTML":if(l!=null)throw Error(S(91));break;default:ze(e,a,i,l,t,null)}
Fy(e,n,o,r);return;case"option":for(c in t)t.hasOwnProperty(c)&&(n=t[c],n!=null)&&(c==="selected"?e.selected=n&&typeof n!="function"&&typeof n!="symbol":ze(e,a,
c,n,t,null));return;case"dialog":W("beforetoggle",e),W("toggle",e),W("cancel",e),W("close",e);break;case"iframe":case"object":W("load",e);break;case"video":case"\
audio":for(n=0;n<us.length;n++)W(us[n],e);break;case"image":W("error",e),W("load",e);break;case"details":W("toggle",e);break;case"embed":case"source":case"link":
W("error",e),W("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"track":case"wbr":case"menuitem":for(s in t)if(t.
hasOwnProperty(s)&&(n=t[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(S(137,a));default:ze(e,a,s,n,t,null)}return;default:if(ph(
a)){for(f in t)t.hasOwnProperty(f)&&(n=t[f],n!==void 0&&Jp(e,a,f,n,t,void 0));return}}for(l in t)t.hasOwnProperty(l)&&(n=t[l],n!=null&&ze(e,a,l,n,t,null))}var b6={};
function y6(e,a,t,n){switch(a){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"input":var o=null,r=null,i=null,l=null,c=null,
s=null,f=null;for(m in t){var u=t[m];if(t.hasOwnProperty(m)&&u!=null)switch(m){case"checked":break;case"value":break;case"defaultValue":c=u;default:n.hasOwnProperty(
m)||ze(e,a,m,null,n,u)}}for(var d in n){var m=n[d];if(u=t[d],n.hasOwnProperty(d)&&(m!=null||u!=null))switch(d){case"type":m!==u&&(de=!0),r=m;break;case"name":m!==
u&&(de=!0),o=m;break;case"checked":m!==u&&(de=!0),s=m;break;case"defaultChecked":m!==u&&(de=!0),f=m;break;case"value":m!==u&&(de=!0),i=m;break;case"defaultValue":
m!==u&&(de=!0),l=m;break;case"children":case"dangerouslySetInnerHTML":if(m!=null)throw Error(S(137,a));break;default:m!==u&&ze(e,a,d,m,n,u)}}dp(e,i,l,c,s,f,r,o);
return;case"select":m=i=l=d=null;for(r in t)if(c=t[r],t.hasOwnProperty(r)&&c!=null)switch(r){case"value":break;case"multiple":m=c;default:n.hasOwnProperty(r)||ze(
e,a,r,null,n,c)}for(o in n)if(r=n[o],c=t[o],n.hasOwnProperty(o)&&(r!=null||c!=null))switch(o){case"value":r!==c&&(de=!0),d=r;break;case"defaultValue":r!==c&&(de=
!0),l=r;break;case"multiple":r!==c&&(de=!0),i=r;default:r!==c&&ze(e,a,o,r,n,c)}a=l,t=i,n=m,d!=null?Cl(e,!!t,d,!1):!!n!=!!t&&(a!=null?Cl(e,!!t,a,!0):Cl(e,!!t,t?[]:
"",!1));return;case"textarea":m=d=null;for(l in t)if(o=t[l],t.hasOwnProperty(l)&&o!=null&&!n.hasOwnProperty(l))switch(l){case"value":break;case"children":break;default:
ze(e,a,l,null,n,o)}for(i in n)if(o=n[i],r=t[i],n.hasOwnProperty(i)&&(o!=null||r!=null))switch(i){case"value":o!==r&&(de=!0),d=o;break;case"defaultValue":o!==r&&
(de=!0),m=o;break;case"children":break;case"dangerouslySetInnerHTML":if(o!=null)throw Error(S(91));break;default:o!==r&&ze(e,a,i,o,n,r)}$y(e,d,m);return;case"op\
tion":for(var w in t)d=t[w],t.hasOwnProperty(w)&&d!=null&&!n.hasOwnProperty(w)&&(w==="selected"?e.selected=!1:ze(e,a,w,null,n,d));for(c in n)d=n[c],m=t[c],n.hasOwnProperty(
c)&&d!==m&&(d!=null||m!=null)&&(c==="selected"?(d!==m&&(de=!0),e.selected=d&&typeof d!="function"&&typeof d!="symbol"):ze(e,a,c,d,n,m));return;case"img":case"li\
nk":case"area":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"source":case"track":case"wbr":case"menuitem":for(var x in t)
d=t[x],t.hasOwnProperty(x)&&d!=null&&!n.hasOwnProperty(x)&&ze(e,a,x,null,n,d);for(s in n)if(d=n[s],m=t[s],n.hasOwnProperty(s)&&d!==m&&(d!=null||m!=null))switch(s){case"\
children":case"dangerouslySetInnerHTML":if(d!=null)throw Error(S(137,a));break;default:ze(e,a,s,d,n,m)}return;default:if(ph(a)){for(var z in t)d=t[z],t.hasOwnProperty(
z)&&d!==void 0&&!n.hasOwnProperty(z)&&Jp(e,a,z,void 0,n,d);for(f in n)d=n[f],m=t[f],!n.hasOwnProperty(f)||d===m||d===void 0&&m===void 0||Jp(e,a,f,d,n,m);return}}
for(var y in t)d=t[y],t.hasOwnProperty(y)&&d!=null&&!n.hasOwnProperty(y)&&ze(e,a,y,null,n,d);for(u in n)d=n[u],m=t[u],!n.hasOwnProperty(u)||d===m||d==null&&m==null||
ze(e,a,u,d,n,m)}function oy(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"input":case"link":return!0;default:return!1}}function w6(){
if(typeof performance.getEntriesByType=="function"){for(var e=0,a=0,t=performance.getEntriesByType("resource"),n=0;n<t.length;n++){var o=t[n],r=o.transferSize,i=o.
initiatorType,l=o.duration;if(r&&l&&oy(i)){for(i=0,l=o.responseEnd,n+=1;n<t.length;n++){var c=t[n],s=c.startTime;if(s>l)break;var f=c.transferSize,u=c.initiatorType;
f&&oy(u)&&(c=c.responseEnd,i+=f*(c<l?1:(l-s)/(c-s)))}if(--n,a+=8*(r+i)/(o.duration/1e3),e++,10<e)break}}if(0<e)return a/e/1e6}return navigator.connection&&(e=navigator.
connection.downlink,typeof e=="number")?e:5}var Wp=null,eh=null;function ps(e){return e.nodeType===9?e:e.ownerDocument}function ry(e){switch(e){case"http://www.\
w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}function t2(e,a){if(e===0)switch(a){case"svg":return 1;case"math":
return 2;default:return 0}return e===1&&a==="foreignObject"?0:e}function n2(e,a,t,n){return t=ps(t).createElement(e),t[ja]=n,t[qt]=a,Qa(t,e,a),Ua(t),t}function ah(e,a){
return e==="textarea"||e==="noscript"||typeof a.children=="string"||typeof a.children=="number"||typeof a.children=="bigint"||typeof a.dangerouslySetInnerHTML==
"object"&&a.dangerouslySetInnerHTML!==null&&a.dangerouslySetInnerHTML.__html!=null}var Zf=null;function _6(){var e=window.event;return e&&e.type==="popstate"?e===
Zf?!1:(Zf=e,!0):(Zf=null,!1)}var eg=typeof setTimeout=="function"?setTimeout:void 0,x6=typeof clearTimeout=="function"?clearTimeout:void 0,iy=typeof Promise=="f\
unction"?Promise:void 0,ly=typeof requestAnimationFrame=="function"?requestAnimationFrame:eg,k6=typeof queueMicrotask=="function"?queueMicrotask:typeof iy<"u"?function(e){
return iy.resolve(null).then(e).catch(z6)}:eg;function z6(e){setTimeout(function(){throw e})}function Xr(e){return e==="head"}function cy(e,a){var t=a,n=0;do{var o=t.
nextSibling;if(e.removeChild(t),o&&o.nodeType===8)if(t=o.data,t==="/$"||t==="/&"){if(n===0){e.removeChild(o),Zl(a);return}n--}else if(t==="$"||t==="$?"||t==="$~"||
t==="$!"||t==="&")n++;else if(t==="html")Ff(e.ownerDocument.documentElement);else if(t==="head"){t=e.ownerDocument.head,Ff(t);for(var r=t.firstChild;r;){var i=r.
nextSibling,l=r.nodeName;r[ks]||l==="SCRIPT"||l==="STYLE"||l==="LINK"&&r.rel.toLowerCase()==="stylesheet"||t.removeChild(r),r=i}}else t==="body"&&Ff(e.ownerDocument.
body);t=o}while(t);Zl(a)}function sy(e,a){var t=e;e=0;do{var n=t.nextSibling;if(t.nodeType===1?a?(t._stashedDisplay=t.style.display,t.style.display="none"):(t.style.
display=t._stashedDisplay||"",t.getAttribute("style")===""&&t.removeAttribute("style")):t.nodeType===3&&(a?(t._stashedText=t.nodeValue,t.nodeValue=""):t.nodeValue=
t._stashedText||""),n&&n.nodeType===8)if(t=n.data,t==="/$"){if(e===0)break;e--}else t!=="$"&&t!=="$?"&&t!=="$~"&&t!=="$!"||e++;t=n}while(t)}function o2(e,a,t){if(a=
CSS.escape(a)!==a?"r-"+btoa(a).replace(/=/g,""):a,e.style.viewTransitionName=a,t!=null&&(e.style.viewTransitionClass=t),t=getComputedStyle(e),t.display==="inlin\
e"){if(a=e.getClientRects(),a.length===1)var n=1;else for(var o=n=0;o<a.length;o++){var r=a[o];0<r.width&&0<r.height&&n++}n===1&&(e=e.style,e.display=a.length===
1?"inline-block":"block",e.marginTop="-"+t.paddingTop,e.marginBottom="-"+t.paddingBottom)}}function r2(e,a){e=e.style,a=a.style;var t=a!=null?a.hasOwnProperty("\
viewTransitionName")?a.viewTransitionName:a.hasOwnProperty("view-transition-name")?a["view-transition-name"]:null:null;e.viewTransitionName=t==null||typeof t=="\
boolean"?"":(""+t).trim(),t=a!=null?a.hasOwnProperty("viewTransitionClass")?a.viewTransitionClass:a.hasOwnProperty("view-transition-class")?a["view-transition-c\
lass"]:null:null,e.viewTransitionClass=t==null||typeof t=="boolean"?"":(""+t).trim(),e.display==="inline-block"&&(a==null?e.display=e.margin="":(t=a.display,e.display=
t==null||typeof t=="boolean"?"":t,t=a.margin,t!=null?e.margin=t:(t=a.hasOwnProperty("marginTop")?a.marginTop:a["margin-top"],e.marginTop=t==null||typeof t=="boo\
lean"?"":t,a=a.hasOwnProperty("marginBottom")?a.marginBottom:a["margin-bottom"],e.marginBottom=a==null||typeof a=="boolean"?"":a)))}function i2(e,a,t){return t=
t.ownerDocument.defaultView,{rect:e,abs:a.position==="absolute"||a.position==="fixed",clip:a.clipPath!=="none"||a.overflow!=="visible"||a.filter!=="none"||a.mask!==
"none"||a.mask!=="none"||a.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=t.innerHeight&&e.left<=t.innerWidth}}function th(e){var a=e.getBoundingClientRect(),
t=getComputedStyle(e);return i2(a,t,e)}function S6(e){var a=e.getBoundingClientRect();a=new DOMRect(a.x+2e4,a.y+2e4,a.width,a.height);var t=getComputedStyle(e);
return i2(a,t,e)}function T6(e){return e.documentElement.clientHeight}function A6(e){this.addEventListener("load",e),this.addEventListener("error",e)}function C6(e,a,t,n,o,r,i,l,c){
var s=a.nodeType===9?a:a.ownerDocument;try{var f=s.startViewTransition({update:function(){var d=s.defaultView,m=d.navigation&&d.navigation.transition,w=s.fonts.
status;n();var x=[];if(w==="loaded"&&(T6(s),s.fonts.status==="loading"&&x.push(s.fonts.ready)),w=x.length,e!==null)for(var z=e.suspenseyImages,y=0,h=0;h<z.length;h++){
var b=z[h];if(!b.complete){var _=b.getBoundingClientRect();if(0<_.bottom&&0<_.right&&_.top<d.innerHeight&&_.left<d.innerWidth){if(y+=b2(b),y>fm){x.length=w;break}
b=new Promise(A6.bind(b)),x.push(b)}}}if(0<x.length)return d=Promise.race([Promise.all(x),new Promise(function(E){return setTimeout(E,500)})]).then(o,o),(m?Promise.
allSettled([m.finished,d]):d).then(r,r);if(o(),m)return m.finished.then(r,r);r()},types:t});s.__reactViewTransition=f;var u=[];return f.ready.then(function(){for(var d=s.
documentElement.getAnimations({subtree:!0}),m=0;m<d.length;m++){var w=d[m],x=w.effect,z=x.pseudoElement;if(z!=null&&z.startsWith("::view-transition")){u.push(w),
w=x.getKeyframes();for(var y=z=void 0,h=!0,b=0;b<w.length;b++){var _=w[b],E=_.width;if(z===void 0)z=E;else if(z!==E){h=!1;break}if(E=_.height,y===void 0)y=E;else if(y!==
E){h=!1;break}delete _.width,delete _.height,_.transform==="none"&&delete _.transform}h&&z!==void 0&&y!==void 0&&(x.setKeyframes(w),h=getComputedStyle(x.target,
x.pseudoElement),h.width!==z||h.height!==y)&&(h=w[0],h.width=z,h.height=y,h=w[w.length-1],h.width=z,h.height=y,x.setKeyframes(w))}}i()},function(d){s.__reactViewTransition===
f&&(s.__reactViewTransition=null);try{typeof d=="object"&&d!==null&&d.name==="InvalidStateError"&&(d.message==="View transition was skipped because document vis\
ibility state is hidden."||d.message==="Skipping view transition because document visibility state has become hidden."||d.message==="Skipping view transition be\
cause viewport size changed."||d.message==="Transition was aborted because of invalid state")&&(d=null),d!==null&&c(d)}finally{n(),o(),i()}}),f.finished.finally(
function(){for(var d=0;d<u.length;d++)u[d].cancel();s.__reactViewTransition===f&&(s.__reactViewTransition=null),l()}),f}catch{return n(),o(),i(),null}}function gi(e,a){
this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+a+")"}gi.prototype.animate=function(e,a){return a=typeof a=="number"?{duration:a}:
Oe({},a),a.pseudoElement=this._selector,this._scope.animate(e,a)};gi.prototype.getAnimations=function(){for(var e=this._scope,a=this._selector,t=e.getAnimations(
{subtree:!0}),n=[],o=0;o<t.length;o++){var r=t[o].effect;r!==null&&r.target===e&&r.pseudoElement===a&&n.push(t[o])}return n};gi.prototype.getComputedStyle=function(){
return getComputedStyle(this._scope,this._selector)};function l2(e){return{name:e,group:new gi("group",e),imagePair:new gi("image-pair",e),old:new gi("old",e),new:new gi(
"new",e)}}function cn(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}cn.prototype.addEventListener=function(e,a,t){var n=null,o=null;if(!(t!=
null&&typeof t!="boolean"&&(n=t.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var r=this._eventListeners;if(c2(r,e,
a,t)===-1){var i=this,l=a;t!=null&&typeof t!="boolean"&&t.once===!0&&(l=function(c){i.removeEventListener(e,a,t),typeof a=="function"?a.call(this,c):a.handleEvent(
c)}),n!==null&&(o=i.removeEventListener.bind(i,e,a,t),n.addEventListener("abort",o,{once:!0}),o=n.removeEventListener.bind(n,"abort",o)),n=Vl(t),r.push({type:e,
listener:a,optionsOrUseCapture:t,attachedListener:l,cleanup:o}),Gt(this._fragmentFiber.child,!1,E6,e,l,n)}this._eventListeners=r}};function E6(e,a,t,n){return Ea(
e).addEventListener(a,t,n),!1}cn.prototype.removeEventListener=function(e,a,t){var n=this._eventListeners;if(n!==null&&(a=c2(n,e,a,t),a!==-1)){var o=n[a];t=o.attachedListener;
var r=o.cleanup;o=Vl(o.optionsOrUseCapture),Gt(this._fragmentFiber.child,!1,N6,e,t,o),n.splice(a,1),r!==null&&r()}};function N6(e,a,t,n){return Ea(e).removeEventListener(
a,t,n),!1}function Vl(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function dy(e){
return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function c2(e,a,t,n){if(e.length===0)return-1;n=dy(n);for(var o=0;o<e.length;o++){
var r=e[o];if(r.type===a&&r.listener===t&&dy(r.optionsOrUseCapture)===n)return o}return-1}cn.prototype.dispatchEvent=function(e){var a=Ni(this._fragmentFiber);if(a===
null)return!0;a=Ea(a);var t=this._eventListeners;if(t!==null&&0<t.length||!e.bubbles){var n=a.nodeType===9?a.createComment(""):document.createTextNode("");if(t)
for(var o=0;o<t.length;o++){var r=t[o];n.addEventListener(r.type,r.attachedListener,Vl(r.optionsOrUseCapture))}if(a.appendChild(n),e=n.dispatchEvent(e),t)for(o=
0;o<t.length;o++)r=t[o],n.removeEventListener(r.type,r.attachedListener,Vl(r.optionsOrUseCapture));return a.removeChild(n),e}return a.dispatchEvent(e)};cn.prototype.
focus=function(e){Gt(this._fragmentFiber.child,!0,s2,e,void 0,void 0)};function s2(e,a){return e.tag===6?!1:(e=Ea(e),I6(e,a))}cn.prototype.focusLast=function(e){
var a=[];Gt(this._fragmentFiber.child,!0,ag,a,void 0,void 0);for(var t=a.length-1;0<=t&&!s2(a[t],e);t--);};function ag(e,a){return a.push(e),!1}cn.prototype.blur=
function(){var e=Ni(this._fragmentFiber);e!==null&&(e=Ea(e),e=ps(e).activeElement,e!==null&&Gt(this._fragmentFiber.child,!1,O6,e,void 0,void 0))};function O6(e,a){
return e.tag===6?!1:(e=Ea(e),e===a||e.contains(a)?(a.blur(),!0):!1)}cn.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this.
_observers.add(e),Gt(this._fragmentFiber.child,!1,M6,e,void 0,void 0)};function M6(e,a){return e.tag===6||(e=Ea(e),a.observe(e)),!1}cn.prototype.unobserveUsing=
function(e){var a=this._observers;if(a!==null&&a.has(e)){a.delete(e),Gt(this._fragmentFiber.child,!1,R6,e,void 0,void 0);for(var t=a=0;t<In.length;t++){var n=In[t];
n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):In[a++]=n}In.length=a}};function R6(e,a){return e.tag===6||(e=Ea(e),a.unobserve(e)),!1}var In=[],
$f=!1;function D6(e,a,t){In.push({fragmentInstance:e,observer:a,instance:t}),$f||($f=!0,j6(function(){$f=!1;var n=In;In=[];for(var o=0;o<n.length;o++){var r=n[o];
r.observer.unobserve(r.instance)}}))}cn.prototype.getClientRects=function(){var e=[];return Gt(this._fragmentFiber.child,!1,B6,e,void 0,void 0),e};function B6(e,a){
if(e.tag===6){e=e.stateNode;var t=e.ownerDocument.createRange();t.selectNodeContents(e),a.push.apply(a,t.getClientRects())}else e=Ea(e),a.push.apply(a,e.getClientRects());
return!1}cn.prototype.getRootNode=function(e){var a=Ni(this._fragmentFiber);return a===null?this:Ea(a).getRootNode(e)};cn.prototype.compareDocumentPosition=function(e){
var a=Ni(this._fragmentFiber);if(a===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var t=[];Gt(this._fragmentFiber.child,!1,ag,t,void 0,void 0);var n=Ea(a);if(t.
length===0){if(t=n,jb(this._fragmentFiber)){e:{for(a=this._fragmentFiber.return;a!==null;){if(a.tag===4){a=a.stateNode.containerInfo;break e}if(a.tag===3||a.tag===
5||a.tag===27)break;a=a.return}a=null}a!=null&&(t=a)}a=this._fragmentFiber;var o=n=t.compareDocumentPosition(e);return t===e?o=Node.DOCUMENT_POSITION_CONTAINS:n&
Node.DOCUMENT_POSITION_CONTAINED_BY&&(t=Oy(a)[1],t===null?o=Node.DOCUMENT_POSITION_PRECEDING:(e=Ea(t).compareDocumentPosition(e),o=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?
Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),o|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}a=Ea(t[0]),o=Ea(t[t.length-1]);var r=jb(this.
_fragmentFiber)?a.parentElement:n;if(r==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=r.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY,r=r.compareDocumentPosition(
o)&Node.DOCUMENT_POSITION_CONTAINED_BY;var i=a.compareDocumentPosition(e),l=o.compareDocumentPosition(e),c=i&Node.DOCUMENT_POSITION_CONTAINED_BY||l&Node.DOCUMENT_POSITION_CONTAINED_BY;
return l=n&&r&&i&Node.DOCUMENT_POSITION_FOLLOWING&&l&Node.DOCUMENT_POSITION_PRECEDING,a=n&&a===e||r&&o===e||c||l?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&a===e||
!r&&o===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:i,a&Node.DOCUMENT_POSITION_DISCONNECTED||a&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||U6(a,this._fragmentFiber,
t[0],t[t.length-1],e)?a:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function U6(e,a,t,n,o){var r=hi(o);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(t=!!r)e:{
for(;r!==null;){if(r.tag===7&&(r===a||r.alternate===a)){t=!0;break e}r=r.return}t=!1}return t}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(r===null)return r=o.ownerDocument,
o===r||o===r.documentElement||o===r.body;e:{for(r=a,a=Ni(a);r!==null;){if(!(r.tag!==5&&r.tag!==3&&r.tag!==27||r!==a&&r.alternate!==a)){r=!0;break e}r=r.return}r=
!1}return r}return e&Node.DOCUMENT_POSITION_PRECEDING?((a=!!r)&&!(a=r===t)&&(a=Wf(t,r,Yb),a===null?a=!1:(Gt(a,!0,uk,r,t),r=hl,hl=null,a=r!==null)),a):e&Node.DOCUMENT_POSITION_FOLLOWING?
((a=!!r)&&!(a=r===n)&&(a=Wf(n,r,Yb),a===null?a=!1:(Gt(a,!0,fk,r,n),r=hl,Jf=hl=null,a=r!==null)),a):!1}function my(e,a){var t=e.ownerDocument.createRange();t.selectNodeContents(
e),e=t.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,a?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}cn.prototype.scrollIntoView=
function(e){if(typeof e=="object")throw Error(S(566));var a=[];Gt(this._fragmentFiber.child,!1,ag,a,void 0,void 0);var t=e!==!1;if(a.length===0){var n=Oy(this._fragmentFiber);
if(n=t?n[1]||n[0]||Ni(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=Ea(n),my(e,t);return}if(n=Ea(n),n.nodeType!==9){if(n.nodeType===11){t="hos\
t"in n?n.host:null,t!==null&&t.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=t?a.length-1:0;n!==(t?-1:a.length);){var o=a[n];o.tag===6?(o=Ea(o),my(o,t)):Ea(
o).scrollIntoView(e),n+=t?-1:1}};function L6(e,a){return e=Ea(e),d2(e,a),!1}function d2(e,a){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.
add(a)}function m2(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var o=t[n];e.addEventListener(o.type,o.attachedListener,Vl(o.optionsOrUseCapture))}
e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(r){for(var i=0,l=0;l<In.length;l++){var c=In[l];(c.fragmentInstance!==a||c.observer!==r||c.instance!==
e)&&(In[i++]=c)}In.length=i,r.observe(e)}),d2(e,a))}function G6(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var o=t[n];e.removeEventListener(
o.type,o.attachedListener,Vl(o.optionsOrUseCapture))}e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(r){typeof r.rootMargin=="string"?D6(a,r,e):r.unobserve(
e)}),e.reactFragments!=null&&e.reactFragments.delete(a))}function nh(e){var a=e.firstChild;for(a&&a.nodeType===10&&(a=a.nextSibling);a;){var t=a;switch(a=a.nextSibling,
t.nodeName){case"HTML":case"HEAD":case"BODY":nh(t),Pm(t);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(t.rel.toLowerCase()==="stylesheet")continue}e.
removeChild(t)}}function q6(e,a,t,n){for(;e.nodeType===1;){var o=t;if(e.nodeName.toLowerCase()!==a.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))
break}else if(n){if(!e[ks])switch(a){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(r=e.getAttribute("rel"),r==="stylesheet"&&e.hasAttribute(
"data-precedence"))break;if(r!==o.rel||e.getAttribute("href")!==(o.href==null||o.href===""?null:o.href)||e.getAttribute("crossorigin")!==(o.crossOrigin==null?null:
o.crossOrigin)||e.getAttribute("title")!==(o.title==null?null:o.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"scrip\
t":if(r=e.getAttribute("src"),(r!==(o.src==null?null:o.src)||e.getAttribute("type")!==(o.type==null?null:o.type)||e.getAttribute("crossorigin")!==(o.crossOrigin==
null?null:o.crossOrigin))&&r&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(a==="input"&&e.type==="hidden"){var r=o.
name==null?null:""+o.name;if(o.type==="hidden"&&e.getAttribute("name")===r)return e}else return e;if(e=Tn(e.nextSibling),e===null)break}return null}function H6(e,a,t){
if(a==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=Tn(e.nextSibling),e===null))return null;return e}
function u2(e,a){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!a||(e=Tn(e.nextSibling),e===null))return null;return e}function oh(e){
return e.data==="$?"||e.data==="$~"}function tg(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function K6(e,a){var t=e.ownerDocument;
if(e.data==="$~")e._reactRetry=a;else if(e.data!=="$?"||t.readyState!=="loading")a();else{var n=function(){a(),t.removeEventListener("DOMContentLoaded",n)};t.addEventListener(
"DOMContentLoaded",n),e._reactRetry=n}}function Tn(e){for(;e!=null;e=e.nextSibling){var a=e.nodeType;if(a===1||a===3)break;if(a===8){if(a=e.data,a==="$"||a==="$\
!"||a==="$?"||a==="$~"||a==="&"||a==="F!"||a==="F")break;if(a==="/$"||a==="/&")return null}}return e}var rh=null;function uy(e){e=e.nextSibling;for(var a=0;e;){
if(e.nodeType===8){var t=e.data;if(t==="/$"||t==="/&"){if(a===0)return Tn(e.nextSibling);a--}else t!=="$"&&t!=="$!"&&t!=="$?"&&t!=="$~"&&t!=="&"||a++}e=e.nextSibling}
return null}function fy(e){e=e.previousSibling;for(var a=0;e;){if(e.nodeType===8){var t=e.data;if(t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"){if(a===0)return e;
a--}else t!=="/$"&&t!=="/&"||a++}e=e.previousSibling}return null}function I6(e,a){function t(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.
ownerDocument.addEventListener("focus",t,!0),(e.focus||HTMLElement.prototype.focus).call(e,a)}finally{e.ownerDocument.removeEventListener("focus",t,!0)}return n}
function j6(e){ly(function(){ly(function(a){return e(a)})})}function f2(e,a,t){switch(a=ps(t),e){case"html":if(e=a.documentElement,!e)throw Error(S(452));return e;case"\
head":if(e=a.head,!e)throw Error(S(453));return e;case"body":if(e=a.body,!e)throw Error(S(454));return e;default:throw Error(S(451))}}function p2(e,a,t){for(var n in t){
var o=t[n];t.hasOwnProperty(n)&&o!=null&&ze(e,a,n,null,b6,o)}t.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===go&&(e.onclick=null),Pm(e)}function Ff(e){
for(var a=e.attributes;a.length;)e.removeAttributeNode(a[0]);Pm(e)}var An=new Map,py=new Set;function hs(e){if(typeof e.getRootNode=="function"){var a=e.getRootNode();
if(a.nodeType===9||a.nodeType===11)return a}return e.nodeType===9?e:e.ownerDocument}var Fo=ge.d;ge.d={f:Y6,r:V6,D:P6,C:Q6,L:X6,m:Z6,X:F6,S:$6,M:J6};function Y6(){
var e=Fo.f(),a=iu();return e||a}function V6(e){var a=Fl(e);a!==null&&a.tag===5&&a.type==="form"?Jw(a):Fo.r(e)}var ac=typeof document>"u"?null:document;function h2(e,a,t){
var n=ac;if(n&&typeof a=="string"&&a){var o=kn(a);o='link[rel="'+e+'"][href="'+o+'"]',typeof t=="string"&&(o+='[crossorigin="'+t+'"]'),py.has(o)||(py.add(o),e={
rel:e,crossOrigin:t,href:a},n.querySelector(o)===null&&(a=n.createElement("link"),Qa(a,"link",e),Ua(a),n.head.appendChild(a)))}}function P6(e){Fo.D(e),h2("dns-p\
refetch",e,null)}function Q6(e,a){Fo.C(e,a),h2("preconnect",e,a)}function X6(e,a,t){Fo.L(e,a,t);var n=ac;if(n&&e&&a){var o='link[rel="preload"][as="'+kn(a)+'"]';
a==="image"&&t&&t.imageSrcSet?(o+='[imagesrcset="'+kn(t.imageSrcSet)+'"]',typeof t.imageSizes=="string"&&(o+='[imagesizes="'+kn(t.imageSizes)+'"]')):o+='[href="'+
kn(e)+'"]';var r=o;switch(a){case"style":r=Pl(e);break;case"script":r=tc(e)}if(!(An.has(r)||(e=Oe({rel:"preload",href:a==="image"&&t&&t.imageSrcSet?void 0:e,as:a},
t),An.set(r,e),n.querySelector(o)!==null||a==="style"&&n.querySelector(Es(r))||a==="script"&&n.querySelector(Ns(r))))){var i=n.createElement("link");Qa(i,"link",
e),a==="style"&&(i[wm]=!0,i.onload=i.onerror=function(){Yy(i)}),Ua(i),n.head.appendChild(i)}}}function Z6(e,a){Fo.m(e,a);var t=ac;if(t&&e){var n=a&&typeof a.as==
"string"?a.as:"script",o='link[rel="modulepreload"][as="'+kn(n)+'"][href="'+kn(e)+'"]',r=o;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"\
sharedworker":case"worker":case"script":r=tc(e)}if(!An.has(r)&&(e=Oe({rel:"modulepreload",href:e},a),An.set(r,e),t.querySelector(o)===null)){switch(n){case"audi\
oworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(t.querySelector(Ns(r)))return}n=t.createElement("link"),Qa(n,"l\
ink",e),Ua(n),t.head.appendChild(n)}}}function $6(e,a,t){Fo.S(e,a,t);var n=ac;if(n&&e){var o=Al(n).hoistableStyles,r=Pl(e);a=a||"default";var i=o.get(r);if(!i){
var l={loading:0,preload:null};if(i=n.querySelector(Es(r)))l.loading=5;else{e=Oe({rel:"stylesheet",href:e,"data-precedence":a},t),(t=An.get(r))&&ng(e,t);var c=i=
n.createElement("link");Ua(c),Qa(c,"link",e),c._p=new Promise(function(s,f){c.onload=s,c.onerror=f}),c.addEventListener("load",function(){l.loading|=1}),c.addEventListener(
"error",function(){l.loading|=2}),l.loading|=4,mm(i,a,n)}i={type:"stylesheet",instance:i,count:1,state:l},o.set(r,i)}}}function F6(e,a){Fo.X(e,a);var t=ac;if(t&&
e){var n=Al(t).hoistableScripts,o=tc(e),r=n.get(o);r||(r=t.querySelector(Ns(o)),r||(e=Oe({src:e,async:!0},a),(a=An.get(o))&&og(e,a),r=t.createElement("script"),
Ua(r),Qa(r,"link",e),t.head.appendChild(r)),r={type:"script",instance:r,count:1,state:null},n.set(o,r))}}function J6(e,a){Fo.M(e,a);var t=ac;if(t&&e){var n=Al(t).
hoistableScripts,o=tc(e),r=n.get(o);r||(r=t.querySelector(Ns(o)),r||(e=Oe({src:e,async:!0,type:"module"},a),(a=An.get(o))&&og(e,a),r=t.createElement("script"),Ua(
r),Qa(r,"link",e),t.head.appendChild(r)),r={type:"script",instance:r,count:1,state:null},n.set(o,r))}}function hy(e,a,t,n){var o=(o=Mr.current)?hs(o):null;if(!o)
throw Error(S(446));switch(e){case"meta":case"title":return null;case"style":return typeof t.precedence=="string"&&typeof t.href=="string"?(t=Pl(t.href),a=Al(o).
hoistableStyles,n=a.get(t),n||(n={type:"style",instance:null,count:0,state:null},a.set(t,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(t.rel===
"stylesheet"&&typeof t.href=="string"&&typeof t.precedence=="string"){e=Pl(t.href);var r=Al(o).hoistableStyles,i=r.get(e);if(i||(o=o.ownerDocument||o,i={type:"s\
tylesheet",instance:null,count:0,state:{loading:0,preload:null}},r.set(e,i),(r=o.querySelector(Es(e)))?r._p||(i.instance=r,i.state.loading=5):(r=An.get(e),r||(r=
{rel:"preload",as:"style",href:t.href,crossOrigin:t.crossOrigin,integrity:t.integrity,media:t.media,hrefLang:t.hrefLang,referrerPolicy:t.referrerPolicy},An.set(
e,r)),W6(o,e,r,i.state))),a&&n===null)throw Error(S(528,""));return i}if(a&&n!==null)throw Error(S(529,""));return null;case"script":return a=t.async,t=t.src,typeof t==
"string"&&a&&typeof a!="function"&&typeof a!="symbol"?(t=tc(t),a=Al(o).hoistableScripts,n=a.get(t),n||(n={type:"script",instance:null,count:0,state:null},a.set(
t,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(S(444,e))}}function Pl(e){return'href="'+kn(e)+'"'}function Es(e){return'link[rel="s\
tylesheet"]['+e+"]"}function g2(e){return Oe({},e,{"data-precedence":e.precedence,precedence:null})}function W6(e,a,t,n){if(a=e.querySelector('link[rel="preload\
"][as="style"]['+a+"]")){if(a[wm]!==!0){n.loading=1;return}}else a=e.createElement("link"),a[wm]=!0,a.onload=a.onerror=Yy.bind(null,a),Qa(a,"link",t),Ua(a),e.head.
appendChild(a);n.preload=a,a.addEventListener("load",function(){return n.loading|=1}),a.addEventListener("error",function(){return n.loading|=2})}function tc(e){
return'[src="'+kn(e)+'"]'}function Ns(e){return"script[async]"+e}function gy(e,a,t){if(a.count++,a.instance===null)switch(a.type){case"style":var n=e.querySelector(
'style[data-href~="'+kn(t.href)+'"]');if(n)return a.instance=n,Ua(n),n;var o=Oe({},t,{"data-href":t.href,"data-precedence":t.precedence,href:null,precedence:null});
return n=(e.ownerDocument||e).createElement("style"),Ua(n),Qa(n,"style",o),mm(n,t.precedence,e),a.instance=n;case"stylesheet":o=Pl(t.href);var r=e.querySelector(
Es(o));if(r)return a.state.loading|=4,a.instance=r,Ua(r),r;n=g2(t),(o=An.get(o))&&ng(n,o),r=(e.ownerDocument||e).createElement("link"),Ua(r);var i=r;return i._p=
new Promise(function(l,c){i.onload=l,i.onerror=c}),Qa(r,"link",n),a.state.loading|=4,mm(r,t.precedence,e),a.instance=r;case"script":return r=tc(t.src),(o=e.querySelector(
Ns(r)))?(a.instance=o,Ua(o),o):(n=t,(o=An.get(r))&&(n=Oe({},t),og(n,o)),e=e.ownerDocument||e,o=e.createElement("script"),Ua(o),Qa(o,"link",n),e.head.appendChild(
o),a.instance=o);case"void":return null;default:throw Error(S(443,a.type))}else a.type==="stylesheet"&&(a.state.loading&4)===0&&(n=a.instance,a.state.loading|=4,
mm(n,t.precedence,e));return a.instance}function mm(e,a,t){for(var n=t.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),o=n.length?
n[n.length-1]:null,r=o,i=0;i<n.length;i++){var l=n[i];if(l.dataset.precedence===a)r=l;else if(r!==o)break}r?r.parentNode.insertBefore(e,r.nextSibling):(a=t.nodeType===
9?t.head:t,a.insertBefore(e,a.firstChild))}function ng(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.title==null&&(e.title=a.title)}function og(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.integrity==null&&(e.integrity=a.integrity)}var um=null;function vy(e,a,t){if(um===null){var n=new Map,o=um=new Map;o.set(t,n)}else o=um,n=o.get(t),n||(n=new Map,
o.set(t,n));if(n.has(e))return n;for(n.set(e,null),t=t.getElementsByTagName(e),o=0;o<t.length;o++){var r=t[o];if(!(r[ks]||r[ja]||e==="link"&&r.getAttribute("rel")===
"stylesheet")&&r.namespaceURI!=="http://www.w3.org/2000/svg"){var i=r.getAttribute(a)||"";i=e+i;var l=n.get(i);l?l.push(r):n.set(i,[r])}}return n}function ih(e,a,t){
e=e.ownerDocument||e,e.head.insertBefore(t,a==="title"?e.querySelector("head > title"):null)}function ez(e,a,t){if(t===1||a.itemProp!=null)return!1;switch(e){case"\
meta":case"title":return!0;case"style":if(typeof a.precedence!="string"||typeof a.href!="string"||a.href==="")break;return!0;case"link":if(typeof a.rel!="string"||
typeof a.href!="string"||a.href===""||a.onLoad||a.onError)break;return a.rel==="stylesheet"?(e=a.disabled,typeof a.precedence=="string"&&e==null):!0;case"script":
if(a.async&&typeof a.async!="function"&&typeof a.async!="symbol"&&!a.onLoad&&!a.onError&&a.src&&typeof a.src=="string")return!0}return!1}function by(e,a){return e===
"img"&&a.src!=null&&a.src!==""&&a.onLoad==null&&a.loading!=="lazy"}function v2(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function b2(e){return(e.
width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function yy(e,a){typeof a.decode=="function"&&(e.imgCount++,a.complete||(e.
imgBytes+=b2(a),e.suspenseyImages.push(a)),e=nz.bind(e),a.decode().then(e,e))}function az(e,a,t,n){if(t.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(
n.media).matches!==!1)&&(t.state.loading&4)===0){if(t.instance===null){var o=Pl(n.href),r=a.querySelector(Es(o));if(r){a=r._p,a!==null&&typeof a=="object"&&typeof a.
then=="function"&&(e.count++,e=gs.bind(e),a.then(e,e)),t.state.loading|=4,t.instance=r,Ua(r);return}r=a.ownerDocument||a,n=g2(n),(o=An.get(o))&&ng(n,o),r=r.createElement(
"link"),Ua(r);var i=r;i._p=new Promise(function(l,c){i.onload=l,i.onerror=c}),Qa(r,"link",n),t.instance=r}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.
set(t,a),(a=t.state.preload)&&(t.state.loading&3)===0&&(e.count++,t=gs.bind(e),a.addEventListener("load",t),a.addEventListener("error",t))}}var fm=0;function tz(e,a){
return e.stylesheets&&e.count===0&&pm(e,e.stylesheets),0<e.count||0<e.imgCount?function(t){var n=setTimeout(function(){if(e.stylesheets&&pm(e,e.stylesheets),e.unsuspend){
var r=e.unsuspend;e.unsuspend=null,r()}},6e4+a);0<e.imgBytes&&fm===0&&(fm=62500*w6());var o=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&
pm(e,e.stylesheets),e.unsuspend)){var r=e.unsuspend;e.unsuspend=null,r()}},(e.imgBytes>fm?50:800)+a);return e.unsuspend=t,function(){e.unsuspend=null,clearTimeout(
n),clearTimeout(o)}}:null}function y2(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)pm(e,e.stylesheets);else if(e.unsuspend){var a=e.
unsuspend;e.unsuspend=null,a()}}}function gs(){this.count--,y2(this)}function nz(){this.imgCount--,y2(this)}var jm=null;function pm(e,a){e.stylesheets=null,e.unsuspend!==
null&&(e.count++,jm=new Map,a.forEach(oz,e),jm=null,gs.call(e))}function oz(e,a){if(!(a.state.loading&4)){var t=jm.get(e);if(t)var n=t.get(null);else{t=new Map,
jm.set(e,t);for(var o=e.querySelectorAll("link[data-precedence],style[data-precedence]"),r=0;r<o.length;r++){var i=o[r];(i.nodeName==="LINK"||i.getAttribute("me\
dia")!=="not all")&&(t.set(i.dataset.precedence,i),n=i)}n&&t.set(null,n)}o=a.instance,i=o.getAttribute("data-precedence"),r=t.get(i)||n,r===n&&t.set(null,o),t.set(
i,o),this.count++,n=gs.bind(this),o.addEventListener("load",n),o.addEventListener("error",n),r?r.parentNode.insertBefore(o,r.nextSibling):(e=e.nodeType===9?e.head:
e,e.insertBefore(o,e.firstChild)),a.state.loading|=4}}var Ql={$$typeof:ho,Provider:null,Consumer:null,_currentValue:vi,_currentValue2:vi,_threadCount:0};function rz(e,a,t,n,o,r,i,l,c){
this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.
context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=Sf(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=
this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=Sf(0),this.hiddenUpdates=Sf(null),this.identifierPrefix=
n,this.onUncaughtError=o,this.onCaughtError=r,this.onRecoverableError=i,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=c,this.transitionTypes=null,
this.incompleteTransitions=new Map}function w2(e,a,t,n,o,r,i,l,c,s,f,u){return e=new rz(e,a,t,i,c,s,f,u,l),a=1,r===!0&&(a|=24),r=Ut(3,null,null,a),e.current=r,r.
stateNode=e,a=zh(),a.refCount++,e.pooledCache=a,a.refCount++,r.memoizedState={element:n,isDehydrated:t,cache:a},Ah(r),e}function _2(e){return e?(e=kl,e):kl}function x2(e,a,t,n,o,r){
o=_2(o),n.context===null?n.context=o:n.pendingContext=o,n=Dr(a),n.payload={element:t},r=r===void 0?null:r,r!==null&&(n.callback=r),t=Br(e,n,a),t!==null&&(Lt(t,e,
a),Xc(t,e,a))}function wy(e,a){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var t=e.retryLane;e.retryLane=t!==0&&t<a?t:a}}function rg(e,a){wy(e,a),(e=e.alternate)&&
wy(e,a)}function k2(e){if(e.tag===13||e.tag===31){var a=Ri(e,67108864);a!==null&&Lt(a,e,67108864),rg(e,67108864)}}function _y(e){if(e.tag===13||e.tag===31){var a=rn();
a=uh(a);var t=Ri(e,a);t!==null&&Lt(t,e,a),rg(e,a)}}var Xl=!0;function iz(e,a,t,n){var o=q.T;q.T=null;var r=ge.p;try{ge.p=2,ig(e,a,t,n)}finally{ge.p=r,q.T=o}}function lz(e,a,t,n){
var o=q.T;q.T=null;var r=ge.p;try{ge.p=8,ig(e,a,t,n)}finally{ge.p=r,q.T=o}}function ig(e,a,t,n){if(Xl){var o=lh(n);if(o===null)Xf(e,a,n,Ym,t),xy(e,n);else if(sz(
o,e,a,t,n))n.stopPropagation();else if(xy(e,n),a&4&&-1<cz.indexOf(e)){for(;o!==null;){var r=Fl(o);if(r!==null)switch(r.tag){case 3:if(r=r.stateNode,r.current.memoizedState.
isDehydrated){var i=ui(r.pendingLanes);if(i!==0){var l=r;for(l.pendingLanes|=2,l.entangledLanes|=2;i;){var c=1<<31-on(i);l.entanglements[1]|=c,i&=~c}ko(r),(he&6)===
0&&(Gm=tn()+500,Cs(0,!1))}}break;case 31:case 13:l=Ri(r,2),l!==null&&Lt(l,r,2),iu(),rg(r,2)}if(r=lh(n),r===null&&Xf(e,a,n,Ym,t),r===o)break;o=r}o!==null&&n.stopPropagation()}else
Xf(e,a,n,null,t)}}function lh(e){return e=hh(e),lg(e)}var Ym=null;function lg(e){if(Ym=null,e=hi(e),e!==null){var a=ys(e);if(a===null)e=null;else{var t=a.tag;if(t===
13){if(e=Cy(a),e!==null)return e;e=null}else if(t===31){if(e=Ey(a),e!==null)return e;e=null}else if(t===3){if(a.stateNode.current.memoizedState.isDehydrated)return a.
tag===3?a.stateNode.containerInfo:null;e=null}else a!==e&&(e=null)}}return Ym=e,null}function z2(e){switch(e){case"beforetoggle":case"cancel":case"click":case"c\
lose":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"\
invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"po\
interup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"\
selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blu\
r":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"s\
croll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(xk()){case By:return 2;case Uy:
return 8;case ym:case kk:return 32;case Ly:return 268435456;default:return 32}default:return 32}}var ch=!1,qr=null,Hr=null,Kr=null,vs=new Map,bs=new Map,Sr=[],cz="\
mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart k\
eydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function xy(e,a){switch(e){case"focusin":case"focusout":qr=null;
break;case"dragenter":case"dragleave":Hr=null;break;case"mouseover":case"mouseout":Kr=null;break;case"pointerover":case"pointerout":vs.delete(a.pointerId);break;case"\
gotpointercapture":case"lostpointercapture":bs.delete(a.pointerId)}}function Lc(e,a,t,n,o,r){return e===null||e.nativeEvent!==r?(e={blockedOn:a,domEventName:t,eventSystemFlags:n,
nativeEvent:r,targetContainers:[o]},a!==null&&(a=Fl(a),a!==null&&k2(a)),e):(e.eventSystemFlags|=n,a=e.targetContainers,o!==null&&a.indexOf(o)===-1&&a.push(o),e)}
function sz(e,a,t,n,o){switch(a){case"focusin":return qr=Lc(qr,e,a,t,n,o),!0;case"dragenter":return Hr=Lc(Hr,e,a,t,n,o),!0;case"mouseover":return Kr=Lc(Kr,e,a,t,
n,o),!0;case"pointerover":var r=o.pointerId;return vs.set(r,Lc(vs.get(r)||null,e,a,t,n,o)),!0;case"gotpointercapture":return r=o.pointerId,bs.set(r,Lc(bs.get(r)||
null,e,a,t,n,o)),!0}return!1}function S2(e){var a=hi(e.target);if(a!==null){var t=ys(a);if(t!==null){if(a=t.tag,a===13){if(a=Cy(t),a!==null){e.blockedOn=a,Xb(e.
priority,function(){_y(t)});return}}else if(a===31){if(a=Ey(t),a!==null){e.blockedOn=a,Xb(e.priority,function(){_y(t)});return}}else if(a===3&&t.stateNode.current.
memoizedState.isDehydrated){e.blockedOn=t.tag===3?t.stateNode.containerInfo:null;return}}}e.blockedOn=null}function hm(e){if(e.blockedOn!==null)return!1;for(var a=e.
targetContainers;0<a.length;){var t=lh(e.nativeEvent);if(t===null){t=e.nativeEvent;var n=new t.constructor(t.type,t);mp=n,t.target.dispatchEvent(n),mp=null}else
return a=Fl(t),a!==null&&k2(a),e.blockedOn=t,!1;a.shift()}return!0}function ky(e,a,t){hm(e)&&t.delete(a)}function dz(){ch=!1,qr!==null&&hm(qr)&&(qr=null),Hr!==null&&
hm(Hr)&&(Hr=null),Kr!==null&&hm(Kr)&&(Kr=null),vs.forEach(ky),bs.forEach(ky)}function Zd(e,a){e.blockedOn===a&&(e.blockedOn=null,ch||(ch=!0,Na.unstable_scheduleCallback(
Na.unstable_NormalPriority,dz)))}var $d=null;function zy(e){$d!==e&&($d=e,Na.unstable_scheduleCallback(Na.unstable_NormalPriority,function(){$d===e&&($d=null);for(var a=0;a<
e.length;a+=3){var t=e[a],n=e[a+1],o=e[a+2];if(typeof n!="function"){if(lg(n||t)===null)continue;break}var r=Fl(t);r!==null&&(e.splice(a,3),a-=3,Ap(r,{pending:!0,
data:o,method:t.method,action:n},n,o))}}))}function Zl(e){function a(c){return Zd(c,e)}qr!==null&&Zd(qr,e),Hr!==null&&Zd(Hr,e),Kr!==null&&Zd(Kr,e),vs.forEach(a),
bs.forEach(a);for(var t=0;t<Sr.length;t++){var n=Sr[t];n.blockedOn===e&&(n.blockedOn=null)}for(;0<Sr.length&&(t=Sr[0],t.blockedOn===null);)S2(t),t.blockedOn===null&&
Sr.shift();if(t=(e.ownerDocument||e).$$reactFormReplay,t!=null)for(n=0;n<t.length;n+=3){var o=t[n],r=t[n+1],i=o[qt]||null;if(typeof r=="function")i||zy(t);else if(i){
var l=null;if(r&&r.hasAttribute("formAction")){if(o=r,i=r[qt]||null)l=i.formAction;else if(lg(o)!==null)continue}else l=i.action;typeof l=="function"?t[n+1]=l:(t.
splice(n,3),n-=3),zy(t)}}}function T2(){function e(r){r.canIntercept&&r.info==="react-transition"&&r.intercept({handler:function(){return new Promise(function(i){
return o=i})},focusReset:"manual",scroll:"manual"})}function a(){o!==null&&(o(),o=null),n||setTimeout(t,20)}function t(){if(!n&&!navigation.transition){var r=navigation.
currentEntry;r&&r.url!=null&&navigation.navigate(r.url,{state:r.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,
o=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",a),navigation.addEventListener("navigateerror",a),setTimeout(
t,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",a),navigation.removeEventListener("navigate\
error",a),o!==null&&(o(),o=null)}}}function cg(e){this._internalRoot=e}su.prototype.render=cg.prototype.render=function(e){var a=this._internalRoot;if(a===null)
throw Error(S(409));var t=a.current,n=rn();x2(t,n,e,a,null,null)};su.prototype.unmount=cg.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this.
_internalRoot=null;var a=e.containerInfo;x2(e.current,2,null,e,null,null),iu(),a[$l]=null}};function su(e){this._internalRoot=e}su.prototype.unstable_scheduleHydration=
function(e){if(e){var a=jy();e={blockedOn:null,target:e,priority:a};for(var t=0;t<Sr.length&&a!==0&&a<Sr[t].priority;t++);Sr.splice(t,0,e),t===0&&S2(e)}};var Sy=Ty.
version;if(Sy!=="19.3.1")throw Error(S(527,Sy,"19.3.1"));ge.findDOMNode=function(e){var a=e._reactInternals;if(a===void 0)throw typeof e.render=="function"?Error(
S(188)):(e=Object.keys(e).join(","),Error(S(268,e)));return e=mk(a),e=e!==null?Ny(e):null,e=e===null?null:e.stateNode,e};var mz={bundleType:0,version:"19.3.1",rendererPackageName:"\
react-dom",currentDispatcherRef:q,reconcilerVersion:"19.3.1"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(Gc=__REACT_DEVTOOLS_GLOBAL_HOOK__,!Gc.isDisabled&&Gc.
supportsFiber))try{ws=Gc.inject(mz),nn=Gc}catch{}var Gc;du.createRoot=function(e,a){if(!Ay(e))throw Error(S(299));var t=!1,n="",o=i1,r=l1,i=c1;return a!=null&&(a.
unstable_strictMode===!0&&(t=!0),a.identifierPrefix!==void 0&&(n=a.identifierPrefix),a.onUncaughtError!==void 0&&(o=a.onUncaughtError),a.onCaughtError!==void 0&&
(r=a.onCaughtError),a.onRecoverableError!==void 0&&(i=a.onRecoverableError)),a=w2(e,1,!1,null,null,t,n,null,o,r,i,T2),e[$l]=a.current,Wh(e),new cg(a)};du.hydrateRoot=
function(e,a,t){if(!Ay(e))throw Error(S(299));var n=!1,o="",r=i1,i=l1,l=c1,c=null;return t!=null&&(t.unstable_strictMode===!0&&(n=!0),t.identifierPrefix!==void 0&&
(o=t.identifierPrefix),t.onUncaughtError!==void 0&&(r=t.onUncaughtError),t.onCaughtError!==void 0&&(i=t.onCaughtError),t.onRecoverableError!==void 0&&(l=t.onRecoverableError),
t.formState!==void 0&&(c=t.formState)),a=w2(e,1,!0,a,t??null,n,o,c,r,i,l,T2),a.context=_2(null),t=a.current,n=rn(),n=uh(n),o=Dr(n),o.callback=null,Br(t,o,n),t=n,
a.current.lanes=t,xs(a,t),ko(a),e[$l]=a.current,Wh(e),new su(a)};du.version="19.3.1"});var N2=Ws((vS,E2)=>{"use strict";function C2(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(C2)}catch(e){console.error(e)}}C2(),E2.exports=A2()});var nk=p(D(),1),ok=p(N2(),1);var Fn=p(D(),1);var dg=p(D(),1);var sg=p(g(),1),mu=15,zo=e=>[...e].length>=mu;function Zr({label:e,value:a,onChange:t}){let n=[...a].length;return(0,sg.jsx)(Ma,{label:e,description:(0,sg.jsx)(
v,{span:!0,size:"xs",c:n>0&&zo(a)?"teal":"dimmed","aria-live":"polite",children:n===0||!zo(a)?`At least ${mu} characters${n?`, ${mu-n} to go`:". A few unrelated\
 words are fine"}`:"Long enough"}),value:a,onChange:o=>t(o.currentTarget.value),required:!0,withAsterisk:!1,minLength:mu,maxLength:128,autoComplete:"new-passwor\
d",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}})}var Ht=p(g(),1);function uu(){let[e,a]=(0,dg.useState)(""),[t,n]=(0,dg.useState)(""),o=Ot().data?.user.email,r=U({mutationFn:()=>M("PUT","/v1/profile/password",
{current:e,new:t}),onSuccess:async()=>{a(""),n(""),pn.show({color:"teal",message:"Password changed. Your other sessions were ended."}),await Promise.all([Le(oe),
Le(Ac)])}});return(0,Ht.jsxs)("section",{"aria-labelledby":"password",children:[(0,Ht.jsx)(Ra,{order:2,size:"h4",mb:"sm",id:"password",children:"Password"}),(0,Ht.jsx)(
ne,{p:"lg",radius:"lg",maw:480,children:(0,Ht.jsx)("form",{onSubmit:l=>{l.preventDefault(),r.mutate()},children:(0,Ht.jsxs)(T,{children:[(0,Ht.jsx)("input",{type:"\
email",name:"username",value:o??"",readOnly:!0,hidden:!0,autoComplete:"username"}),(0,Ht.jsx)(Ma,{label:"Present password",value:e,onChange:l=>a(l.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the present password"}}),(0,Ht.jsx)(Zr,
{label:"New password",value:t,onChange:n}),(0,Ht.jsx)(N,{error:r.error}),(0,Ht.jsx)(v,{size:"xs",c:"dimmed",children:"All your other sessions end at once. API k\
eys go on working."}),(0,Ht.jsx)(k,{justify:"flex-end",children:(0,Ht.jsx)(A,{type:"submit",loading:r.isPending,disabled:!e||!zo(t),children:"Change password"})})]})})})]})}var Ds=p(D(),1);function fu(e){let a=atob(e.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(a,t=>t.charCodeAt(0))}function $r(e){return btoa(String.fromCharCode(
...new Uint8Array(e))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var O2=(e=[])=>e.map(a=>({...a,id:fu(a.id)})),nc=()=>typeof window.PublicKeyCredential==
"function";function M2(e){throw e instanceof DOMException&&(e.name==="NotAllowedError"||e.name==="AbortError")?new Error("No passkey was used: the browser’s dia\
log was closed, or it took too long."):e}async function oc(e){let a={...e,challenge:fu(e.challenge),allowCredentials:O2(e.allowCredentials)},t=await navigator.credentials.
get({publicKey:a}).catch(M2),n=t.response;return{id:t.id,rawId:$r(t.rawId),type:t.type,response:{clientDataJSON:$r(n.clientDataJSON),authenticatorData:$r(n.authenticatorData),
signature:$r(n.signature),...n.userHandle?{userHandle:$r(n.userHandle)}:{}}}}async function R2(e){let a={...e,challenge:fu(e.challenge),user:{...e.user,id:fu(e.
user.id)},excludeCredentials:O2(e.excludeCredentials)},t=await navigator.credentials.create({publicKey:a}).catch(M2),n=t.response;return{id:t.id,rawId:$r(t.rawId),
type:t.type,response:{clientDataJSON:$r(n.clientDataJSON),attestationObject:$r(n.attestationObject),transports:n.getTransports()}}}var uz=()=>`${window.location.origin}/v1`,fz=(e,a)=>`curl ${e}/chat/completions \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "content-type: application/json" \\
  -d '{"model": "${a}", "messages": [{"role": "user", "content": "Say hello."}]}'`,pz=(e,a)=>`import os
from portkey import Portkey

client = Portkey(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,hz=(e,a)=>`import Portkey from 'portkey-ai';

const client = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`,gz=(e,a)=>`import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,vz=(e,a)=>`import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;function D2(e){let a=uz();return[{name:"curl",language:"shell",code:fz(a,e)},{name:"Python",language:"python",code:pz(
a,e)},{name:"Node",language:"javascript",code:hz(a,e)},{name:"OpenAI Python",language:"python",code:gz(a,e)},{name:"OpenAI Node",language:"javascript",code:vz(a,
e)}]}var mg=e=>`'${e.replaceAll("'","'\\''")}'`;function rc(e,a,t,n=[]){let o=[`curl${e==="GET"?"":` -X ${e}`} ${mg(`${window.location.origin}${a}`)}`];o.push('\
  -H "x-portkey-api-key: $PORTKEY_API_KEY"');for(let[r,i]of n)o.push(`  -H ${mg(`${r}: ${i}`)}`);return t!==void 0&&t!==""&&(n.some(([r])=>r==="content-type")||
o.push("  -H 'content-type: application/json'"),o.push(`  -d ${mg(typeof t=="string"?t:JSON.stringify(t))}`)),o.join(` \\
`)}var Cn=p(g(),1);function Ye({text:e,label:a,height:t}){return(0,Cn.jsxs)("div",{className:"code-block",children:[(0,Cn.jsx)("pre",{tabIndex:0,"aria-label":a,style:t?
{maxHeight:t}:void 0,children:(0,Cn.jsx)("code",{children:e})}),(0,Cn.jsx)("div",{className:"code-copy",children:(0,Cn.jsx)(hn,{text:e,label:`Copy ${a.toLowerCase()}`})})]})}
function pu({model:e}){let a=D2(e);return(0,Cn.jsxs)(fe,{defaultValue:"curl",variant:"default",keepMounted:!1,children:[(0,Cn.jsx)(fe.List,{"aria-label":"Langua\
ge",className:"scroll-tabs",children:a.map(t=>(0,Cn.jsx)(fe.Tab,{value:t.name,children:t.name},t.name))}),a.map(t=>(0,Cn.jsx)(fe.Panel,{value:t.name,pt:"sm",children:(0,Cn.jsx)(
Ye,{text:t.code,label:`${t.name} sample`})},t.name))]})}var B2=p(D(),1);var Bi=p(g(),1);function En({icon:e,title:a,children:t,action:n}){return(0,Bi.jsx)(ne,{p:"xl",radius:"lg",children:(0,Bi.jsxs)(T,{align:"center",gap:"sm",py:"xl",
ta:"center",children:[(0,Bi.jsx)(Wn,{size:52,radius:"xl",variant:"light",children:e}),(0,Bi.jsx)(Ra,{order:2,size:"h4",children:a}),(0,Bi.jsx)(v,{c:"dimmed",size:"\
sm",maw:480,component:"div",children:t}),n]})})}var Os=p(g(),1);function Za({icon:e,scope:a,danger:t,disabled:n=!1,run:o,children:r}){let i=Zt()(a);return(0,Os.jsxs)(G.Item,{color:t?"red":void 0,leftSection:e?
(0,Os.jsx)(e,{size:16}):void 0,disabled:n||!i,onClick:o,children:[r,!i&&(0,Os.jsxs)(v,{size:"xs",c:"dimmed",children:["Needs ",a]})]})}var Kt=p(g(),1);function lt({label:e,columns:a,loading:t,minWidth:n=720,spacing:o="sm",children:r}){return(0,Kt.jsx)(ne,{radius:"lg",style:{overflow:"hidden"},children:(0,Kt.jsx)(
C.ScrollContainer,{minWidth:n,type:"native",children:(0,Kt.jsxs)(C,{"aria-label":e,"aria-busy":t,verticalSpacing:o,horizontalSpacing:"md",className:a.at(-1)?.silent?
"acts-last":void 0,children:[(0,Kt.jsx)(C.Thead,{children:(0,Kt.jsx)(C.Tr,{children:a.map(i=>(0,Kt.jsx)(C.Th,{w:i.width,miw:i.least,ta:i.right?"right":"left",className:"\
column-name",visibleFrom:i.from,children:i.silent?(0,Kt.jsx)("span",{className:"sr-only",children:i.name}):i.name},i.name))})}),(0,Kt.jsx)(C.Tbody,{children:t?(0,Kt.jsx)(
bz,{columns:a.length}):r})]})})})}function bz({columns:e}){return[0,1,2,3].map(a=>(0,Kt.jsx)(C.Tr,{children:Array.from({length:e},(t,n)=>(0,Kt.jsx)(C.Td,{children:(0,Kt.jsx)(
We,{height:14,my:6,width:n===0?"70%":"55%"})},n))},a))}var we=p(g(),1);function Ga({label:e,found:a,keyOf:t,nameOf:n,cells:o,acts:r=[],texts:i,empty:l,minWidth:c}){let[s,f]=(0,B2.useState)(""),u=a.data?.data??[],d=s&&
i?u.filter(w=>i(w).some(x=>x?.toLowerCase().includes(s.toLowerCase()))):u,m=r.length>0?[...o,{name:"Actions",width:56,silent:!0}]:o;return a.error?(0,we.jsx)(N,
{error:a.error,retry:()=>{a.refetch()}}):a.isSuccess&&u.length===0?(0,we.jsx)(En,{icon:l.icon,title:l.title,action:l.action,children:l.about}):(0,we.jsxs)(we.Fragment,
{children:[i&&u.length>5&&(0,we.jsx)(O,{"aria-label":`Search ${e.toLowerCase()}`,placeholder:"Search",leftSection:(0,we.jsx)(ot,{size:16}),value:s,onChange:w=>f(
w.currentTarget.value),maw:340,mb:"md","data-search":!0}),(0,we.jsxs)(lt,{label:e,columns:m,loading:a.isPending,minWidth:c,children:[d.length===0&&(0,we.jsx)(C.
Tr,{children:(0,we.jsx)(C.Td,{colSpan:m.length,children:(0,we.jsx)(v,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"Nothing matches."})})}),d.map(w=>(0,we.jsxs)(
C.Tr,{children:[o.map(x=>(0,we.jsx)(C.Td,{ta:x.right?"right":void 0,visibleFrom:x.from,children:x.show(w)},x.name)),r.length>0&&(0,we.jsx)(C.Td,{children:(0,we.jsx)(
yz,{row:w,name:n(w),acts:r})})]},t(w)))]})]})}function yz({row:e,name:a,acts:t}){let n=t.filter(o=>o.for?.(e)??!0);return n.length===0?null:(0,we.jsxs)(G,{children:[
(0,we.jsx)(G.Target,{children:(0,we.jsx)(ut,{variant:"subtle",color:"gray","aria-label":`Actions for ${a}`,children:(0,we.jsx)(fr,{size:18})})}),(0,we.jsx)(G.Dropdown,
{children:n.map(({name:o,run:r,...i})=>(0,we.jsx)(Za,{icon:i.icon,scope:i.scope,danger:i.danger,run:()=>r(e),children:o},o))})]})}function qa({name:e,about:a,whole:t=!1}){
return(0,we.jsxs)(we.Fragment,{children:[(0,we.jsx)(v,{size:"sm",fw:550,className:"wrap",children:e}),a&&(0,we.jsx)(v,{size:"xs",c:"dimmed",className:"wrap",lineClamp:t?
void 0:2,component:"div",children:a})]})}function ct({scope:e,run:a,children:t}){return(0,we.jsx)(sa,{scope:e,children:(0,we.jsx)(A,{leftSection:(0,we.jsx)(ro,{
size:16}),onClick:a,children:t})})}var Ui=(e=>(e[e.Border=-1]="Border",e[e.Data=0]="Data",e[e.Function=1]="Function",e[e.Position=2]="Position",e[e.Timing=3]="Timing",e[e.Alignment=4]="Alignment",
e))(Ui||{}),wz=[0,1],L2=[1,0],G2=[2,3],q2=[3,2],_z={L:wz,M:L2,Q:G2,H:q2},xz=/^\d*$/,kz=/^[A-Z0-9 $%*+./:-]*$/,ug="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",
gg=1,vg=40,U2=3,zz=3,hu=40,Sz=10,H2=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],
[-1,10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,
26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,
30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],K2=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[
-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,
20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,
63,66,70,74,77,81]],fg=class{constructor(a,t,n,o){if(this.version=a,this.ecc=t,a<gg||a>vg)throw new RangeError("Version value out of range");if(o<-1||o>7)throw new RangeError(
"Mask value out of range");this.size=a*4+17;let r=Array.from({length:this.size}).fill(!1);for(let l=0;l<this.size;l++)this.modules.push(r.slice()),this.types.push(
r.map(()=>0));this.drawFunctionPatterns();let i=this.addEccAndInterleave(n);if(this.drawCodewords(i),o===-1){let l=1e9;for(let c=0;c<8;c++){this.applyMask(c),this.
drawFormatBits(c);let s=this.getPenaltyScore();s<l&&(o=c,l=s),this.applyMask(c)}}this.mask=o,this.applyMask(o),this.drawFormatBits(o)}size;mask;modules=[];types=[];getModule(a,t){
return a>=0&&a<this.size&&t>=0&&t<this.size&&this.modules[t][a]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(6,n,n%2===0,Ui.Timing),
this.setFunctionModule(n,6,n%2===0,Ui.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let a=this.
getAlignmentPatternPositions(),t=a.length;for(let n=0;n<t;n++)for(let o=0;o<t;o++)n===0&&o===0||n===0&&o===t-1||n===t-1&&o===0||this.drawAlignmentPattern(a[n],a[o]);
this.drawFormatBits(0),this.drawVersion()}drawFormatBits(a){let t=this.ecc[1]<<3|a,n=t;for(let r=0;r<10;r++)n=n<<1^(n>>>9)*1335;let o=(t<<10|n)^21522;for(let r=0;r<=
5;r++)this.setFunctionModule(8,r,Jo(o,r));this.setFunctionModule(8,7,Jo(o,6)),this.setFunctionModule(8,8,Jo(o,7)),this.setFunctionModule(7,8,Jo(o,8));for(let r=9;r<
15;r++)this.setFunctionModule(14-r,8,Jo(o,r));for(let r=0;r<8;r++)this.setFunctionModule(this.size-1-r,8,Jo(o,r));for(let r=8;r<15;r++)this.setFunctionModule(8,
this.size-15+r,Jo(o,r));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let a=this.version;for(let n=0;n<12;n++)a=a<<1^(a>>>11)*
7973;let t=this.version<<12|a;for(let n=0;n<18;n++){let o=Jo(t,n),r=this.size-11+n%3,i=Math.floor(n/3);this.setFunctionModule(r,i,o),this.setFunctionModule(i,r,
o)}}drawFinderPattern(a,t){for(let n=-4;n<=4;n++)for(let o=-4;o<=4;o++){let r=Math.max(Math.abs(o),Math.abs(n)),i=a+o,l=t+n;i>=0&&i<this.size&&l>=0&&l<this.size&&
this.setFunctionModule(i,l,r!==2&&r!==4,Ui.Position)}}drawAlignmentPattern(a,t){for(let n=-2;n<=2;n++)for(let o=-2;o<=2;o++)this.setFunctionModule(a+o,t+n,Math.
max(Math.abs(o),Math.abs(n))!==1,Ui.Alignment)}setFunctionModule(a,t,n,o=Ui.Function){this.modules[t][a]=n,this.types[t][a]=o}addEccAndInterleave(a){let t=this.
version,n=this.ecc;if(a.length!==gu(t,n))throw new RangeError("Invalid argument");let o=K2[n[0]][t],r=H2[n[0]][t],i=Math.floor(pg(t)/8),l=o-i%o,c=Math.floor(i/o),
s=[],f=Dz(r);for(let d=0,m=0;d<o;d++){let w=a.slice(m,m+c-r+(d<l?0:1));m+=w.length;let x=Bz(w,f);d<l&&w.push(0),s.push(w.concat(x))}let u=[];for(let d=0;d<s[0].
length;d++)s.forEach((m,w)=>{(d!==c-r||w>=l)&&u.push(m[d])});return u}drawCodewords(a){if(a.length!==Math.floor(pg(this.version)/8))throw new RangeError("Invali\
d argument");let t=0;for(let n=this.size-1;n>=1;n-=2){n===6&&(n=5);for(let o=0;o<this.size;o++)for(let r=0;r<2;r++){let i=n-r,c=(n+1&2)===0?this.size-1-o:o;!this.
types[c][i]&&t<a.length*8&&(this.modules[c][i]=Jo(a[t>>>3],7-(t&7)),t++)}}}applyMask(a){if(a<0||a>7)throw new RangeError("Mask value out of range");for(let t=0;t<
this.size;t++)for(let n=0;n<this.size;n++){let o;switch(a){case 0:o=(n+t)%2===0;break;case 1:o=t%2===0;break;case 2:o=n%3===0;break;case 3:o=(n+t)%3===0;break;case 4:
o=(Math.floor(n/3)+Math.floor(t/2))%2===0;break;case 5:o=n*t%2+n*t%3===0;break;case 6:o=(n*t%2+n*t%3)%2===0;break;case 7:o=((n+t)%2+n*t%3)%2===0;break;default:throw new Error(
"Unreachable")}!this.types[t][n]&&o&&(this.modules[t][n]=!this.modules[t][n])}}getPenaltyScore(){let a=0;for(let r=0;r<this.size;r++){let i=!1,l=0,c=[0,0,0,0,0,
0,0];for(let s=0;s<this.size;s++)this.modules[r][s]===i?(l++,l===5?a+=U2:l>5&&a++):(this.finderPenaltyAddHistory(l,c),i||(a+=this.finderPenaltyCountPatterns(c)*
hu),i=this.modules[r][s],l=1);a+=this.finderPenaltyTerminateAndCount(i,l,c)*hu}for(let r=0;r<this.size;r++){let i=!1,l=0,c=[0,0,0,0,0,0,0];for(let s=0;s<this.size;s++)
this.modules[s][r]===i?(l++,l===5?a+=U2:l>5&&a++):(this.finderPenaltyAddHistory(l,c),i||(a+=this.finderPenaltyCountPatterns(c)*hu),i=this.modules[s][r],l=1);a+=
this.finderPenaltyTerminateAndCount(i,l,c)*hu}for(let r=0;r<this.size-1;r++)for(let i=0;i<this.size-1;i++){let l=this.modules[r][i];l===this.modules[r][i+1]&&l===
this.modules[r+1][i]&&l===this.modules[r+1][i+1]&&(a+=zz)}let t=0;for(let r of this.modules)t=r.reduce((i,l)=>i+(l?1:0),t);let n=this.size*this.size,o=Math.ceil(
Math.abs(t*20-n*10)/n)-1;return a+=o*Sz,a}getAlignmentPatternPositions(){if(this.version===1)return[];{let a=Math.floor(this.version/7)+2,t=this.version===32?26:
Math.ceil((this.version*4+4)/(a*2-2))*2,n=[6];for(let o=this.size-7;n.length<a;o-=t)n.splice(1,0,o);return n}}finderPenaltyCountPatterns(a){let t=a[1],n=t>0&&a[2]===
t&&a[3]===t*3&&a[4]===t&&a[5]===t;return(n&&a[0]>=t*4&&a[6]>=t?1:0)+(n&&a[6]>=t*4&&a[0]>=t?1:0)}finderPenaltyTerminateAndCount(a,t,n){return a&&(this.finderPenaltyAddHistory(
t,n),t=0),t+=this.size,this.finderPenaltyAddHistory(t,n),this.finderPenaltyCountPatterns(n)}finderPenaltyAddHistory(a,t){t[0]===0&&(a+=this.size),t.pop(),t.unshift(
a)}};function Wo(e,a,t){if(a<0||a>31||e>>>a)throw new RangeError("Value out of range");for(let n=a-1;n>=0;n--)t.push(e>>>n&1)}function Jo(e,a){return(e>>>a&1)!==
0}var Ms=class{constructor(a,t,n){if(this.mode=a,this.numChars=t,this.bitData=n,t<0)throw new RangeError("Invalid argument");this.bitData=n.slice()}getData(){return this.
bitData.slice()}},Tz=[1,10,12,14],Az=[2,9,11,13],Cz=[4,8,16,16];function I2(e,a){return e[Math.floor((a+7)/17)+1]}function j2(e){let a=[];for(let t of e)Wo(t,8,
a);return new Ms(Cz,e.length,a)}function Ez(e){if(!Y2(e))throw new RangeError("String contains non-numeric characters");let a=[];for(let t=0;t<e.length;){let n=Math.
min(e.length-t,3);Wo(Number.parseInt(e.substring(t,t+n),10),n*3+1,a),t+=n}return new Ms(Tz,e.length,a)}function Nz(e){if(!V2(e))throw new RangeError("String con\
tains unencodable characters in alphanumeric mode");let a=[],t;for(t=0;t+2<=e.length;t+=2){let n=ug.indexOf(e.charAt(t))*45;n+=ug.indexOf(e.charAt(t+1)),Wo(n,11,
a)}return t<e.length&&Wo(ug.indexOf(e.charAt(t)),6,a),new Ms(Az,e.length,a)}function Oz(e){return e===""?[]:Y2(e)?[Ez(e)]:V2(e)?[Nz(e)]:[j2(Rz(e))]}function Y2(e){
return xz.test(e)}function V2(e){return kz.test(e)}function Mz(e,a){let t=0;for(let n of e){let o=I2(n.mode,a);if(n.numChars>=1<<o)return Number.POSITIVE_INFINITY;
t+=4+o+n.bitData.length}return t}function Rz(e){e=encodeURI(e);let a=[];for(let t=0;t<e.length;t++)e.charAt(t)!=="%"?a.push(e.charCodeAt(t)):(a.push(Number.parseInt(
e.substring(t+1,t+3),16)),t+=2);return a}function pg(e){if(e<gg||e>vg)throw new RangeError("Version number out of range");let a=(16*e+128)*e+64;if(e>=2){let t=Math.
floor(e/7)+2;a-=(25*t-10)*t-55,e>=7&&(a-=36)}return a}function gu(e,a){return Math.floor(pg(e)/8)-H2[a[0]][e]*K2[a[0]][e]}function Dz(e){if(e<1||e>255)throw new RangeError(
"Degree out of range");let a=[];for(let n=0;n<e-1;n++)a.push(0);a.push(1);let t=1;for(let n=0;n<e;n++){for(let o=0;o<a.length;o++)a[o]=hg(a[o],t),o+1<a.length&&
(a[o]^=a[o+1]);t=hg(t,2)}return a}function Bz(e,a){let t=a.map(n=>0);for(let n of e){let o=n^t.shift();t.push(0),a.forEach((r,i)=>t[i]^=hg(r,o))}return t}function hg(e,a){
if(e>>>8||a>>>8)throw new RangeError("Byte out of range");let t=0;for(let n=7;n>=0;n--)t=t<<1^(t>>>7)*285,t^=(a>>>n&1)*e;return t}function Uz(e,a,t=1,n=40,o=-1,r=!0){
if(!(gg<=t&&t<=n&&n<=vg)||o<-1||o>7)throw new RangeError("Invalid value");let i,l;for(i=t;;i++){let u=gu(i,a)*8,d=Mz(e,i);if(d<=u){l=d;break}if(i>=n)throw new RangeError(
"Data too long")}for(let u of[L2,G2,q2])r&&l<=gu(i,u)*8&&(a=u);let c=[];for(let u of e){Wo(u.mode[0],4,c),Wo(u.numChars,I2(u.mode,i),c);for(let d of u.getData())
c.push(d)}let s=gu(i,a)*8;Wo(0,Math.min(4,s-c.length),c),Wo(0,(8-c.length%8)%8,c);for(let u=236;c.length<s;u^=253)Wo(u,8,c);let f=Array.from({length:Math.ceil(c.
length/8)},()=>0);return c.forEach((u,d)=>f[d>>>3]|=u<<7-(d&7)),new fg(i,a,f,o)}function P2(e,a){let{ecc:t="L",boostEcc:n=!1,minVersion:o=1,maxVersion:r=40,maskPattern:i=-1,
border:l=1}=a||{},c=typeof e=="string"?Oz(e):Array.isArray(e)?[j2(e)]:void 0;if(!c)throw new Error(`uqr only supports encoding string and binary data, but got: ${typeof e}`);
let s=Uz(c,_z[t],o,r,i,n),f=Lz({version:s.version,maskPattern:s.mask,size:s.size,data:s.modules,types:s.types},l);return a?.invert&&(f.data=f.data.map(u=>u.map(
d=>!d))),a?.onEncoded?.(f),f}function Lz(e,a=1){if(!a)return e;let{size:t}=e,n=t+a*2;e.size=n,e.data.forEach(r=>{for(let i=0;i<a;i++)r.unshift(!1),r.push(!1)});
for(let r=0;r<a;r++)e.data.unshift(Array.from({length:n},i=>!1)),e.data.push(Array.from({length:n},i=>!1));let o=Ui.Border;e.types.forEach(r=>{for(let i=0;i<a;i++)
r.unshift(o),r.push(o)});for(let r=0;r<a;r++)e.types.unshift(Array.from({length:n},i=>o)),e.types.push(Array.from({length:n},i=>o));return e}var Rs=p(g(),1);function Q2({text:e,label:a}){let{data:t,size:n}=P2(e,{border:2}),o=t.flatMap((r,i)=>r.map((l,c)=>l?`M${c} ${i}h1v1h-1z`:"")).join("");return(0,Rs.jsxs)(
"svg",{role:"img","aria-label":a,viewBox:`0 0 ${n} ${n}`,width:208,height:208,shapeRendering:"crispEdges",children:[(0,Rs.jsx)("rect",{width:n,height:n,fill:"#f\
ff"}),(0,Rs.jsx)("path",{d:o,fill:"#000"})]})}var $=p(g(),1),Vn="/v1/profile/factors",Gz={totp:"Codes of an app",passkey:"Passkey",recovery:"Recovery codes"};function vu({settled:e}){let a=Ta(Vn),[t,n]=(0,Ds.useState)(
null),[o,r]=(0,Ds.useState)(null),[i,l]=(0,Ds.useState)(null),c=({recovery_codes:d})=>{d.length>0?r(d):e?.()},s=U({gcTime:0,mutationFn:()=>M("POST",`${Vn}/totp`,
{}),onSuccess:n}),f=U({gcTime:0,mutationFn:async()=>{let d=await R2(await M("GET",`${Vn}/passkey/options`));return B("POST",`${Vn}/passkey`,{name:qz(),credential:d},
Vn)},onSuccess:c}),u=U({gcTime:0,mutationFn:()=>B("POST",`${Vn}/recovery-codes`,{},Vn),onSuccess:c});return(0,$.jsxs)("section",{"aria-labelledby":"factors",children:[
(0,$.jsxs)(k,{justify:"space-between",mb:"sm",children:[(0,$.jsx)(Ra,{order:2,size:"h4",id:"factors",children:"Second factors"}),(0,$.jsxs)(k,{gap:"sm",children:[
(0,$.jsx)(A,{variant:"default",size:"sm",leftSection:(0,$.jsx)(eb,{size:16}),loading:s.isPending,onClick:()=>s.mutate(),children:"Add an app"}),nc()&&(0,$.jsx)(
A,{variant:"default",size:"sm",leftSection:(0,$.jsx)(Wi,{size:16}),loading:f.isPending,onClick:()=>f.mutate(),children:"Add a passkey"})]})]}),(0,$.jsx)(N,{error:s.
error??f.error??u.error}),(0,$.jsx)(Ga,{label:"Second factors",found:a,keyOf:d=>d.id,nameOf:d=>d.name,minWidth:520,acts:[{name:"New codes",icon:cb,for:d=>d.kind===
"recovery",run:()=>u.mutate()},{name:"Remove…",icon:ea,danger:!0,for:d=>d.kind!=="recovery",run:l}],cells:[{name:"Name",least:200,show:d=>(0,$.jsx)(qa,{name:d.
name,about:d.kind==="recovery"?`${d.codes_left??0} left`:Gz[d.kind]})},{name:"Added",width:130,show:d=>(0,$.jsx)(H,{at:d.created_at})},{name:"Last used",width:130,
show:d=>(0,$.jsx)(H,{at:d.last_used_at,never:"Never"})}],empty:{icon:(0,$.jsx)(wd,{size:26}),title:"Your password stands alone",about:"Add a passkey or the code\
s of an app. Then a password that was guessed or stolen is not enough to get in."}}),t&&(0,$.jsx)(Hz,{seed:t,close:()=>n(null),done:d=>{n(null),c(d)}}),o&&(0,$.jsx)(
Kz,{codes:o,close:()=>{r(null),e?.()}}),i&&(0,$.jsx)(pe,{title:`Remove ${i.name}?`,action:"Remove",close:()=>l(null),run:()=>B("DELETE",`${Vn}/${i.id}`,void 0,Vn),
children:"The login no longer asks for it. With the last one your recovery codes go, too."})]})}var qz=()=>{let e=navigator.userAgent,a=["Windows","Mac OS","And\
roid","iPhone","Linux"].find(t=>e.includes(t));return a?`Passkey on ${a}`:"Passkey"};function Hz({seed:e,close:a,done:t}){let[n,o]=(0,Ds.useState)(""),r=U({gcTime:0,
mutationFn:()=>B("POST",`${Vn}/totp/${e.id}/confirm`,{code:n.replace(/\s/g,"")},Vn),onSuccess:t});return(0,$.jsx)(ca,{opened:!0,onClose:a,title:"Add an app",closeOnClickOutside:!1,
closeButtonProps:{"aria-label":"Close"},children:(0,$.jsx)("form",{onSubmit:l=>{l.preventDefault(),r.mutate()},children:(0,$.jsxs)(T,{children:[(0,$.jsx)(v,{size:"\
sm",children:"Scan this with an authenticator app, then enter the code that it shows."}),(0,$.jsx)(k,{justify:"center",children:(0,$.jsx)(Q2,{text:e.uri,label:"\
QR code of the secret"})}),(0,$.jsx)(v,{size:"xs",c:"dimmed",children:"No camera? Enter this secret by hand:"}),(0,$.jsx)(Ye,{label:"Secret",text:e.secret.replace(
/(.{4})/g,"$1 ").trim()}),(0,$.jsx)(O,{label:"Code",placeholder:"123 456",inputMode:"numeric",autoComplete:"one-time-code",value:n,onChange:l=>o(l.currentTarget.
value),"data-autofocus":!0}),(0,$.jsx)(N,{error:r.error}),(0,$.jsxs)(k,{justify:"flex-end",children:[(0,$.jsx)(A,{variant:"default",onClick:a,children:"Cancel"}),
(0,$.jsx)(A,{type:"submit",loading:r.isPending,disabled:!n.trim(),children:"Add"})]})]})})})}function Kz({codes:e,close:a}){return(0,$.jsx)(ca,{opened:!0,onClose:a,
title:"Your recovery codes",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,$.jsxs)(T,{children:[(0,$.jsx)(qe,{color:"yellow",variant:"li\
ght",children:"Keep them where your phone is not. Each lets you in once when your second factor is lost, and they are not shown again."}),(0,$.jsx)(ne,{p:"sm",withBorder:!0,
children:(0,$.jsx)(Ye,{label:"Recovery codes",text:e.join(`
`)})}),(0,$.jsx)(k,{justify:"flex-end",children:(0,$.jsx)(A,{onClick:a,children:"I have stored them"})})]})})}var Z2=p(D(),1);var Ha=p(g(),1),Iz=[{name:"Browser"},{name:"Address",width:150},{name:"Logged in",width:130},{name:"Last seen",width:130},{name:"Actions",width:110,silent:!0}],
jz=[[/Edg\//,"Edge"],[/Firefox\//,"Firefox"],[/Chrom(e|ium)\//,"Chrome"],[/Safari\//,"Safari"]],Yz=[[/Android/,"Android"],[/iPhone|iPad/,"iOS"],[/Windows/,"Wind\
ows"],[/Mac OS X/,"macOS"],[/Linux|X11/,"Linux"]],X2=(e,a)=>e.find(([t])=>t.test(a))?.[1]??"";function bg(e){let[a,t]=[X2(jz,e),X2(Yz,e)];return a&&t?`${a} on ${t}`:
e.slice(0,60)||"Unknown"}function bu(){let e=Dv(),[a,t]=(0,Z2.useState)(null);return(0,Ha.jsxs)("section",{"aria-labelledby":"sessions",children:[(0,Ha.jsx)(Ra,
{order:2,size:"h4",mb:"sm",id:"sessions",children:"Sessions"}),(0,Ha.jsx)(N,{error:e.error,retry:()=>{e.refetch()}}),!e.error&&(0,Ha.jsx)(lt,{label:"Sessions",columns:Iz,
loading:e.isPending,children:e.data?.data.map(n=>(0,Ha.jsxs)(C.Tr,{children:[(0,Ha.jsxs)(C.Td,{title:n.user_agent,children:[bg(n.user_agent)," ",n.current&&(0,Ha.jsx)(
Q,{variant:"light",color:"teal",size:"sm",tt:"none",ml:6,children:"This one"})]}),(0,Ha.jsx)(C.Td,{className:"mono",children:n.client_ip||"–"}),(0,Ha.jsx)(C.Td,
{children:(0,Ha.jsx)(H,{at:n.created_at})}),(0,Ha.jsx)(C.Td,{children:(0,Ha.jsx)(H,{at:n.last_seen_at})}),(0,Ha.jsx)(C.Td,{ta:"right",children:!n.current&&(0,Ha.jsx)(
A,{size:"compact-sm",variant:"default",onClick:()=>t(n),"aria-label":`End the session on ${bg(n.user_agent)}`,children:"End"})})]},n.id))}),(0,Ha.jsx)(v,{size:"\
xs",c:"dimmed",mt:"xs",children:"A session ends after half an hour without use, after twelve hours in any case, and when you change the password."}),a&&(0,Ha.jsxs)(
pe,{title:"End this session?",action:"End session",close:()=>t(null),run:async()=>{await M("DELETE",`${Ac}/${encodeURIComponent(a.id)}`),await Le(Ac)},children:[
bg(a.user_agent)," at ",a.client_ip," has to log in again."]})]})}var Li=p(g(),1);function $2(){return(0,Li.jsx)(le,{title:"Your account",about:"Where you are logged in, what a login asks for, and your password.",children:(0,Li.jsxs)(
T,{gap:"xl",children:[(0,Li.jsx)(bu,{}),(0,Li.jsx)(vu,{}),(0,Li.jsx)(uu,{})]})})}var ku=p(D(),1);var Fr="/v1/audit-logs";var Bs=["action","resource_type","user_type","user_id","object_id","client_ip","uri","response_status_code"],Vz={"1h":36e5,"24h":864e5,"7d":6048e5,"30d":2592e6},
F2=[{value:"1h",label:"Last hour"},{value:"24h",label:"Last 24 hours"},{value:"7d",label:"Last 7 days"},{value:"30d",label:"Last 30 days"},{value:"all",label:"A\
ll time"}];function yg(e){let a=e.indexOf(":"),t=e.slice(0,a);return a>0&&Bs.includes(t)?e.length>a+1?[t,e.slice(a+1)]:null:e.trim()?["uri",e.trim()]:null}function J2(e){
return Bs.flatMap(a=>e.get(a)?[`${a}:${e.get(a)}`]:[])}function Us(e,a,t=0){let n=new URLSearchParams;for(let o of e.map(yg))o&&n.set(o[0],o[1]);return a!=="7d"&&
n.set("span",a),t>0&&n.set("page",String(t)),n}function W2(e,a){let t=new URLSearchParams;for(let o of Bs)e.get(o)&&t.set(o,e.get(o)??"");let n=Vz[e.get("span")??
"7d"];return n&&t.set("start_time",new Date(Math.floor(a/1e4)*1e4-n).toISOString()),t.set("page_size",String(50)),t.set("current_page",String(Math.max(0,Number(
e.get("page"))||0))),t.toString()}function yu(e){let[a="",t="",...n]=e.split("."),o=`${a.replaceAll("_"," ")}: ${t.replaceAll("_"," ")}`;return n.length>0?`${o}\
 (${n.join(" ")})`:o}var It=p(g(),1);function e_(){let{data:e}=Nt({queryKey:[`${Fr}/verify`],queryFn:()=>M("GET",`${Fr}/verify`),staleTime:3e4});return!e||e.ok===null?null:e.ok?(0,It.jsx)(
qe,{color:e.outside===!1?"yellow":"green",variant:"light",icon:(0,It.jsx)(wd,{size:18}),py:"xs",children:(0,It.jsxs)(k,{gap:"xs",children:[(0,It.jsxs)(v,{size:"\
sm",children:["The chain holds",e.rows?`: ${Aa(e.rows)} rows`:"",".",e.checkpoint&&(0,It.jsxs)(It.Fragment,{children:[" ","Its head was last signed ",(0,It.jsx)(
H,{at:e.checkpoint.time}),"."]})]}),e.outside===!1&&(0,It.jsx)(v,{size:"sm",children:"No copy of it leaves this machine, so that a cut end could not be seen. Se\
t LOCKGATE_AUDIT_CHECKPOINTS to a place elsewhere."})]})}):(0,It.jsxs)(qe,{color:"red",icon:(0,It.jsx)(Gv,{size:18}),title:"The audit log was changed from outsi\
de",role:"alert",children:[e.first_bad?`Row ${e.first_bad.seq}: ${e.first_bad.why}.`:"A row is not what was written."," Run ",(0,It.jsx)("span",{className:"mono",
children:"lockgate audit verify"})," on the machine."]})}var So="/v1/admin/workspaces",bt="/v1/admin/users",er="/v1/admin/users/invites",Jr=()=>Ta(`${So}?page_size=500`);var a_=e=>Ta(`${So}/${encodeURIComponent(e)}/users?page_size=500`,e!==""),wu=(e=!0)=>Ta(`${bt}?page_size=500`,e),t_=()=>Ta(`${er}?page_size=500`),Ve=e=>[e.first_name,
e.last_name].filter(Boolean).join(" ")||e.email,_u=e=>Ve(e)===e.email?void 0:e.email,n_=e=>Ve(e)===e.email?e.email:`${Ve(e)} (${e.email})`,Gi=[{value:"member",label:"\
Member",about:"Works in the workspaces they are in."},{value:"admin",label:"Admin",about:"Everything in all workspaces, and the organisation’s people and settin\
gs."},{value:"owner",label:"Owner",about:"An admin who also makes and unmakes owners."}],Ls=[{value:"member",label:"Member",about:"Calls models, and makes keys \
of their own."},{value:"manager",label:"Manager",about:"Also makes service keys, virtual keys, configs and prompts."},{value:"admin",label:"Admin",about:"Also p\
uts people in and takes them out."}];function xu(){let e=ol(),a=Ta(`${bt}?page_size=500`,e.includes("organisation_users.list")).data?.data??[],t=Ta(`${to}?page_size=500`,e.includes("workspace_servi\
ce_api_keys.list")).data?.data??[],n=new Map([...a.map(o=>[o.id,Ve(o)]),...t.map(o=>[o.id,o.name])]);return o=>o?n.get(o):void 0}var _a=p(g(),1),Pz=[{name:"When",width:130},{name:"What",least:200},{name:"Who",least:170},{name:"Object",least:150,from:"lg"},{name:"From",width:140,from:"lg"},
{name:"Status",width:90}],Qz={user:"Person",api_key:"API key",system:"Gateway",anonymous:"Nobody known"};function o_({rows:e,loading:a,open:t}){let n=xu();return(0,_a.jsx)(
lt,{label:"Audit log",columns:Pz,loading:a,minWidth:820,spacing:"xs",children:e.map(o=>(0,_a.jsxs)(C.Tr,{children:[(0,_a.jsx)(C.Td,{children:(0,_a.jsx)(H,{at:o.
timestamp})}),(0,_a.jsx)(C.Td,{children:(0,_a.jsx)(Ae,{component:"button",type:"button",className:"row-link",size:"sm",ta:"left",onClick:()=>t(o),children:yu(o.
action)})}),(0,_a.jsxs)(C.Td,{children:[(0,_a.jsx)(v,{size:"sm",children:Qz[o.user_type]??o.user_type}),o.user_id&&(0,_a.jsx)(v,{size:"xs",c:"dimmed",className:n(
o.user_id)?void 0:"mono",truncate:!0,maw:210,title:o.user_id,children:n(o.user_id)??o.user_id})]}),(0,_a.jsx)(C.Td,{visibleFrom:"lg",className:"mono",children:(0,_a.jsx)(
v,{span:!0,inherit:!0,truncate:!0,display:"block",maw:220,children:o.object_id??"–"})}),(0,_a.jsx)(C.Td,{visibleFrom:"lg",className:"mono nowrap",children:o.client_ip??
"–"}),(0,_a.jsx)(C.Td,{children:(0,_a.jsx)(wg,{code:o.response_status_code})})]},o.id))})}function wg({code:e}){return e?(0,_a.jsx)(Q,{variant:"light",color:e>=
400?"red":"teal",radius:"sm",children:e}):(0,_a.jsx)(_a.Fragment,{children:"–"})}var xa=p(g(),1);function i_({row:e,close:a,only:t}){let n=xu(),o=br(e.timestamp),r=[["Action",e.action,"action"],["When",o?lo(o):e.timestamp],["Name",n(e.user_id)],
["Who",e.user_id??e.user_type,e.user_id?"user_id":void 0],["By way of",e.via],["Object",e.object_id,"object_id"],["Workspace",e.workspace_id],["From",e.client_ip,
"client_ip"],["Client",e.request_headers?.["user-agent"]],["Request",e.method?`${e.method} ${e.uri}`:null],["Trace",e.request_id]];return(0,xa.jsx)(Oa,{opened:!0,
onClose:a,title:yu(e.action),size:"lg",position:"right",closeButtonProps:{"aria-label":"Close"},children:(0,xa.jsxs)(T,{children:[(0,xa.jsx)(C,{variant:"vertica\
l",layout:"auto",withTableBorder:!1,children:(0,xa.jsxs)(C.Tbody,{children:[r.map(([i,l,c])=>l?(0,xa.jsxs)(C.Tr,{children:[(0,xa.jsx)(C.Th,{w:110,children:i}),(0,xa.jsx)(
C.Td,{className:"wrap mono",children:c?(0,xa.jsx)(Ae,{component:"button",type:"button",inherit:!0,ta:"left",onClick:()=>t(`${c}:${l}`),children:l}):l})]},i):null),
(0,xa.jsxs)(C.Tr,{children:[(0,xa.jsx)(C.Th,{children:"Status"}),(0,xa.jsx)(C.Td,{children:(0,xa.jsx)(wg,{code:e.response_status_code})})]})]})}),e.request_body!=
null&&(0,xa.jsx)(r_,{title:"What was asked",value:e.request_body}),e.detail&&(0,xa.jsx)(r_,{title:"What it did",value:e.detail}),e.request_body==null&&!e.detail&&
(0,xa.jsx)(v,{size:"sm",c:"dimmed",children:"Nothing more was sent with it."})]})})}function r_({title:e,value:a}){return(0,xa.jsxs)("div",{children:[(0,xa.jsx)(
v,{size:"sm",fw:600,mb:6,children:e}),(0,xa.jsx)(Ye,{label:e,text:JSON.stringify(a,null,2),height:360})]})}async function l_(e,a){let t=new URLSearchParams(e);for(let r of["page_size","current_page"])t.delete(r);t.set("format",a);let n=URL.createObjectURL(await zv(`${Fr}\
/export?${t}`)),o=document.createElement("a");o.href=n,o.download=`audit-log.${a}`,o.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}var Ee=p(g(),1);function c_(){let[e,a]=ga(),[t,n]=(0,ku.useState)(null),[o,r]=(0,ku.useState)(null),i=W2(e,Date.now()),l=Nt({queryKey:[Fr,i],queryFn:()=>M("GET",
`${Fr}?${i}`),placeholderData:wv}),c=l.data?.data??[],s=l.data?.total??0,f=Math.ceil(s/50),u=Math.max(0,Number(e.get("page"))||0),d=e.get("span")??"7d",m=J2(e),
w=x=>{r(null),l_(i,x).catch(r)};return(0,Ee.jsxs)(le,{title:"Audit log",about:"Every change, login, refusal and use of a secret, chained by hashes, so that nobo\
dy can change what was written.",wide:!0,actions:(0,Ee.jsxs)(G,{position:"bottom-end",children:[(0,Ee.jsx)(G.Target,{children:(0,Ee.jsx)(A,{variant:"default",leftSection:(0,Ee.jsx)(
tb,{size:16}),disabled:s===0,children:"Export"})}),(0,Ee.jsxs)(G.Dropdown,{children:[(0,Ee.jsx)(G.Item,{onClick:()=>w("csv"),children:"CSV, for a spreadsheet"}),
(0,Ee.jsx)(G.Item,{onClick:()=>w("jsonl"),children:"JSON lines, for a program"})]})]}),children:[(0,Ee.jsx)(e_,{}),(0,Ee.jsx)(N,{error:o}),(0,Ee.jsxs)(k,{gap:"s\
m",mb:"md",mt:"md",align:"flex-start",children:[(0,Ee.jsx)(ue,{"aria-label":"Time range",data:F2,value:d,onChange:x=>a(Us(m,x??"7d")),allowDeselect:!1,w:165}),(0,Ee.jsx)(
Zz,{words:m,set:x=>a(Us(x,d))})]}),l.error?(0,Ee.jsx)(N,{error:l.error,retry:()=>{l.refetch()}}):l.isSuccess&&s===0?(0,Ee.jsx)(En,{icon:(0,Ee.jsx)(hd,{size:26}),
title:"Nothing happened that matches",children:"Widen the time, or remove a filter. What is written here stays: it cannot be deleted from the console."}):(0,Ee.jsxs)(
Ee.Fragment,{children:[(0,Ee.jsx)(o_,{rows:c,loading:l.isPending,open:n}),(0,Ee.jsxs)(k,{justify:"space-between",mt:"md",children:[(0,Ee.jsx)(v,{size:"sm",c:"di\
mmed","aria-live":"polite",children:l.isSuccess?`${Aa(s)} ${s===1?"entry":"entries"}`:" "}),f>1&&(0,Ee.jsx)(rd,{total:f,value:u+1,onChange:x=>a(Us(m,d,x-1)),size:"\
sm",getControlProps:x=>({"aria-label":`${x} page`})})]})]}),t&&(0,Ee.jsx)(i_,{row:t,close:()=>n(null),only:x=>a(Us([...m,x],d))})]})}function Zz({words:e,set:a}){
let[t,n]=(0,ku.useState)("");return(0,Ee.jsx)(ft,{"aria-label":"Filters",leftSection:(0,Ee.jsx)(pd,{size:16}),placeholder:e.length>0?void 0:"action:api_key.crea\
te  user_type:user  object_id:…",value:e,onChange:o=>{o.some(r=>yg(r)===null)||(a(o),n(""))},searchValue:t,onSearchChange:n,data:t?[]:Bs.map(o=>({value:`${o}:`,
label:`${o}:`})),onOptionSubmit:o=>setTimeout(()=>n(o)),clearable:!0,clearButtonProps:{"aria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var p_=p(D(),1);var ic=p(g(),1);function s_(){return(0,ic.jsx)(fn,{cols:{base:1,xs:2,md:3},spacing:"sm",children:Td.map(({slug:e,name:a,about:t})=>(0,ic.jsxs)(un,{component:X,href:`\
/configs/new?from=${e}`,className:"starter",children:[(0,ic.jsx)(v,{size:"sm",fw:600,children:a}),(0,ic.jsx)(v,{size:"xs",c:"dimmed",children:t})]},e))})}var d_=p(D(),1);var yt=p(g(),1),$z=3;function m_({outline:e}){if(!e)return(0,yt.jsx)(v,{size:"sm",c:"dimmed",children:"–"});let{name:a,about:t,icon:n}=uf(e.mode),o=e.targets.
slice(0,$z),r=Math.max(e.total,e.targets.length)-o.length,i=e.targets.reduce((l,c)=>l+c.weight,0);return(0,yt.jsxs)(k,{gap:6,wrap:"nowrap",className:"outline",children:[
(0,yt.jsx)(Ro,{label:`${a}: ${t}`,children:(0,yt.jsx)(Wn,{variant:"light",size:24,radius:"sm",role:"img","aria-label":a,children:(0,yt.jsx)(n,{size:15,stroke:1.8})})}),
o.map((l,c)=>(0,yt.jsxs)(d_.Fragment,{children:[c>0&&(0,yt.jsx)("span",{className:"outline-link",children:e.mode==="fallback"?"›":"·"}),(0,yt.jsx)(Jz,{target:l,
share:Fz(e.mode,l,i,e.total)})]},c)),r>0&&(0,yt.jsxs)(v,{size:"xs",c:"dimmed",className:"nowrap",children:["+",r]})]})}function Fz(e,a,t,n){return e==="loadbala\
nce"&&t>0&&n<=8?`${Math.round(a.weight/t*100)} %`:""}function Jz({target:e,share:a}){let t=e.mode?uf(e.mode):null,n=e.virtual_key?`@${e.virtual_key}`:e.provider??
"",o=typeof e.model=="string"?e.model:"",r=e.name??(t?t.name.toLowerCase():n||o||"as asked"),i=[t&&`${t.name} of ${e.total}`,n,o].filter(Boolean).join(", ");return(0,yt.jsxs)(
"span",{className:"chip",title:i||void 0,children:[t&&(0,yt.jsx)(t.icon,{size:13,stroke:1.8}),(0,yt.jsx)("span",{className:"chip-name",children:r}),a&&(0,yt.jsx)(
"span",{className:"chip-share",children:a})]})}var ce=p(g(),1),u_=[{name:"Name",least:190},{name:"Slug",width:220},{name:"Targets",width:330},{name:"Version",width:84,right:!0},{name:"Last change",width:120},
{name:"Actions",width:56,silent:!0}];function f_({rows:e,loading:a,act:t}){return(0,ce.jsxs)(lt,{label:"Configs",columns:u_,loading:a,minWidth:980,children:[e.length===
0&&(0,ce.jsx)(C.Tr,{children:(0,ce.jsx)(C.Td,{colSpan:u_.length,children:(0,ce.jsx)(v,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"No config matches."})})}),
e.map(n=>(0,ce.jsxs)(C.Tr,{children:[(0,ce.jsx)(C.Td,{children:(0,ce.jsxs)(k,{gap:8,children:[(0,ce.jsx)(X,{href:`/configs/${n.slug}`,className:"row-link wrap",
children:n.name}),n.is_default===1&&(0,ce.jsx)(Q,{size:"sm",variant:"light",tt:"none",title:"Calls without a config of their own take this one",children:"Defaul\
t"}),n.status!=="active"&&(0,ce.jsx)($t,{status:n.status})]})}),(0,ce.jsx)(C.Td,{children:(0,ce.jsxs)(k,{gap:4,wrap:"nowrap",children:[(0,ce.jsx)("span",{className:"\
mono wrap",children:n.slug}),(0,ce.jsx)(hn,{text:n.slug,label:`Copy slug of ${n.name}`})]})}),(0,ce.jsx)(C.Td,{children:(0,ce.jsx)(m_,{outline:n.outline})}),(0,ce.jsx)(
C.Td,{ta:"right",children:n.version}),(0,ce.jsx)(C.Td,{children:(0,ce.jsx)(H,{at:n.last_updated_at})}),(0,ce.jsx)(C.Td,{children:(0,ce.jsx)(Wz,{row:n,act:t})})]},
n.slug))]})}function Wz({row:e,act:a}){let[,t]=J(),n=e.is_default===1;return(0,ce.jsxs)(G,{children:[(0,ce.jsx)(G.Target,{children:(0,ce.jsx)(ut,{variant:"subtl\
e",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,ce.jsx)(fr,{size:18})})}),(0,ce.jsxs)(G.Dropdown,{children:[(0,ce.jsx)(Za,{icon:Mt,scope:"confi\
gs.read",run:()=>t(`/configs/${e.slug}`),children:"Edit"}),(0,ce.jsx)(Za,{icon:xb,scope:"configs.read",run:()=>t(`/configs/${e.slug}/versions`),children:"Versio\
ns"}),(0,ce.jsx)(Za,{icon:Fv,scope:"configs.create",run:()=>t(`/configs/new?copy=${encodeURIComponent(e.slug)}`),children:"Duplicate"}),(0,ce.jsx)(Za,{icon:n?yb:
wb,scope:"configs.update",disabled:e.status!=="active",run:()=>a({kind:n?"no-default":"default",row:e}),children:n?"No longer the default…":"Make it the defau\
lt…"}),(0,ce.jsx)(G.Divider,{}),(0,ce.jsx)(Za,{icon:ea,scope:"configs.delete",danger:!0,run:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var Pe=p(g(),1);function h_(){let[e,a]=ga(),[,t]=J(),n=$i(),[o,r]=(0,p_.useState)(null),i=(e.get("search")??"").toLowerCase(),l=n.data?.data??[],c=l.filter(s=>`${s.
name} ${s.slug}`.toLowerCase().includes(i));return(0,Pe.jsxs)(le,{title:"Configs",about:"Where calls go, and what happens when a provider fails. An app names on\
e in the header x-portkey-config; a change reaches every worker within a second.",wide:!0,actions:(0,Pe.jsx)(ct,{scope:"configs.create",run:()=>t("/configs/new"),
children:"Create config"}),children:[(0,Pe.jsx)(N,{error:n.error,retry:()=>{n.refetch()}}),n.isSuccess&&l.length===0&&(0,Pe.jsx)(e4,{}),!n.error&&(n.isPending||
l.length>0)&&(0,Pe.jsxs)(Pe.Fragment,{children:[(0,Pe.jsx)(O,{"aria-label":"Search configs",placeholder:"Search by name or slug",leftSection:(0,Pe.jsx)(ot,{size:16}),
value:e.get("search")??"",onChange:s=>{let f=s.currentTarget.value;a(f?{search:f}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,Pe.jsx)(f_,{rows:c,loading:n.
isPending,act:r})]}),o&&(0,Pe.jsx)(Tb,{act:o,close:()=>r(null)})]})}function e4(){let e=mr().data?.data.map(n=>n.slug)??[],a=Zi().data?.data.map(n=>n.id)??[],[t]=Td;
return t?(0,Pe.jsx)(ne,{p:"xl",radius:"lg",children:(0,Pe.jsxs)(fn,{cols:{base:1,md:2},spacing:"xl",children:[(0,Pe.jsxs)(T,{gap:"sm",children:[(0,Pe.jsx)(Ra,{order:2,
size:"h4",children:"No config yet"}),(0,Pe.jsx)(v,{size:"sm",c:"dimmed",children:"A config is a tree of targets with a strategy. This one asks the second target\
 when the first fails or takes longer than 20 seconds. It is ready to be saved: change what you like, and see beside it where a request would go."}),(0,Pe.jsx)(
"div",{children:(0,Pe.jsx)(A,{component:X,href:"/configs/new?from=fallback",variant:"light",children:"Start with this example"})}),(0,Pe.jsx)(v,{size:"sm",fw:600,
mt:"md",children:"Or begin with"}),(0,Pe.jsx)(s_,{})]}),(0,Pe.jsx)(Ye,{text:Cb(t,Ab(e,a)),label:"Example config"})]})}):null}var Wr=p(g(),1);function lc({size:e=28}){return(0,Wr.jsxs)("svg",{width:e,height:e,viewBox:"0 0 32 32","aria-hidden":"true",focusable:"false",children:[(0,Wr.jsx)(
"rect",{width:"32",height:"32",rx:"8",fill:"#0b788b"}),(0,Wr.jsxs)("g",{fill:"none",stroke:"#fff",strokeLinecap:"round",strokeLinejoin:"round",children:[(0,Wr.jsx)(
"path",{d:"M7 7.5v12M25 7.5v12",strokeWidth:"2.6"}),(0,Wr.jsx)("path",{d:"M7 10.5 15 14v5.6M25 10.5 17 14v5.6",strokeWidth:"2.4"}),(0,Wr.jsx)("path",{d:"M5.5 24\
.2c1.75 0 1.75-1.5 3.5-1.5s1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5",stroke:"#a8e1ea",strokeWidth:"2.2"})]})]})}var cc=p(D(),1);var $a=p(g(),1),Gs={password:{field:"password",label:"Password",choose:"Use the password"},totp:{field:"code",label:"Code of your app",choose:"Use a code"},recovery_code:{
field:"recovery_code",label:"Recovery code",choose:"Use a recovery code"}},a4=e=>["password","totp","recovery_code"].filter(a=>e.includes(a));function zu(){let[
e,a]=(0,cc.useState)(null);if((0,cc.useEffect)(()=>kv(async()=>{let{proofs:n}=await M("GET",oe);return new Promise(o=>a({proofs:n,settle:o}))}),[]),!e)return null;
let t=n=>{a(null),e.settle(n)};return(0,$a.jsx)(t4,{proofs:e.proofs,end:t})}function t4({proofs:e,end:a}){let t=a4(e),n=e.includes("passkey")&&nc(),[o,r]=(0,cc.useState)(
n&&t[0]==="recovery_code"?void 0:t[0]),[i,l]=(0,cc.useState)(""),c=U({mutationFn:d=>M("POST",`${oe}/prove`,d),onSuccess:()=>(a(!0),Le("/v1/sessions"))}),s=d=>{d.
preventDefault(),d.stopPropagation(),o?c.mutate({[Gs[o].field]:o==="totp"?i.replace(/\s/g,""):i}):f.mutate()},f=U({mutationFn:async()=>c.mutateAsync({credential:await oc(
await M("GET",`${oe}/prove/options`))})}),u={value:i,onChange:d=>l(d.currentTarget.value),"data-autofocus":!0};return(0,$a.jsx)(ca,{opened:!0,onClose:()=>a(!1),
title:"Confirm that it is you",zIndex:400,closeButtonProps:{"aria-label":"Close"},children:(0,$a.jsx)("form",{onSubmit:s,children:(0,$a.jsxs)(T,{children:[(0,$a.jsx)(
v,{size:"sm",children:"You proved it more than five minutes ago, and this needs it again."}),o==="password"&&(0,$a.jsx)(Ma,{label:Gs[o].label,autoComplete:"curr\
ent-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"},...u}),o==="totp"&&(0,$a.jsx)(O,{label:Gs[o].label,inputMode:"numeric",autoComplete:"\
one-time-code",...u}),o==="recovery_code"&&(0,$a.jsx)(O,{label:Gs[o].label,autoComplete:"off",...u}),(0,$a.jsxs)(k,{gap:"md",children:[t.filter(d=>d!==o).map(d=>(0,$a.jsx)(
Ae,{component:"button",type:"button",size:"sm",onClick:()=>{l(""),r(d)},children:Gs[d].choose},d)),n&&o&&(0,$a.jsx)(Ae,{component:"button",type:"button",size:"s\
m",onClick:()=>f.mutate(),children:"Use a passkey"})]}),(0,$a.jsx)(N,{error:c.error??f.error}),(0,$a.jsxs)(k,{justify:"flex-end",children:[(0,$a.jsx)(A,{variant:"\
default",onClick:()=>a(!1),children:"Cancel"}),(0,$a.jsx)(A,{type:"submit",loading:c.isPending||f.isPending,disabled:!!o&&!i,children:o?"Confirm":"Use a passkey"})]})]})})})}var qi=null;async function g_(){if(qi&&qi.until>Date.now()+3e4)return qi.key;let e=await M("POST","/v1/profile/playground-key");return qi={key:e.key,until:new Date(
e.expires_at).getTime()},qi.key}var _g=()=>{qi=null};async function*n4(e){let a=new TextDecoder,t=e.getReader(),n="";for(;;){let{done:o,value:r}=await t.read();
n+=o?a.decode():a.decode(r,{stream:!0});let i=n.split(/\r?\n\r?\n/);n=o?"":i.pop()??"";for(let l of i){let c=l.split(/\r?\n/).filter(s=>s.startsWith("data:")).map(
s=>s.slice(5).trimStart());c.length>0&&(yield c.join(`
`))}if(o)return}}async function v_(e,a){return ld("/v1/chat/completions",{method:"POST",credentials:"omit",signal:e.signal,headers:{"content-type":"application/\
json","x-portkey-api-key":a,"x-portkey-trace-id":e.traceId,"x-portkey-metadata":JSON.stringify({source:"playground"})},body:JSON.stringify({model:e.model,messages:e.
messages,stream:!0,stream_options:{include_usage:!0},...e.temperature===void 0?{}:{temperature:e.temperature},...e.maxTokens===void 0?{}:{max_tokens:e.maxTokens}})})}
async function b_(e){let a=performance.now(),t=await v_(e,await g_());if(t.status===401&&qi&&(_g(),t=await v_(e,await g_())),!t.ok||!t.body)throw await id(t);let n={
finish:"",tokensOut:0,firstTokenMs:0,totalMs:0},o=0;for await(let r of n4(t.body)){if(r==="[DONE]")break;let i=JSON.parse(r);if(i.error)throw new Error(i.error.
message??"The provider broke off the answer.");let l=i.choices?.[0],c=l?.delta?.content??l?.delta?.reasoning_content??"";c&&(o+=1,n.firstTokenMs||=performance.now()-
a,e.onText(c)),n.finish=l?.finish_reason??n.finish,n.tokensOut=i.usage?.completion_tokens??n.tokensOut}return n.tokensOut||=o,n.totalMs=performance.now()-a,n}async function sc(){try{await M("DELETE",oe)}catch(e){pn.show({color:"red",message:e instanceof Error?e.message:"Could not sign out."});return}xg()}function xg(){
_g(),Ln.setQueryData([oe],null),Ln.removeQueries({predicate:e=>e.queryKey[0]!==oe})}var ka=p(g(),1);function y_({session:e,settled:a}){return(0,ka.jsxs)(ka.Fragment,{children:[(0,ka.jsxs)("header",{className:"bare-header",children:[(0,ka.jsxs)(
k,{gap:10,wrap:"nowrap",children:[(0,ka.jsx)(lc,{}),(0,ka.jsx)(v,{fw:680,span:!0,children:"Lockgate"})]}),(0,ka.jsx)(A,{variant:"default",size:"sm",leftSection:(0,ka.jsx)(
el,{size:16}),onClick:()=>{sc()},children:"Sign out"})]}),(0,ka.jsx)("main",{children:(0,ka.jsxs)(le,{title:"Your account",about:e.user.email,children:[(0,ka.jsxs)(
qe,{color:"yellow",variant:"light",icon:(0,ka.jsx)(nl,{size:18}),mb:"xl",role:"status",children:[e.organisation.name," asks for a second factor: add one below, \
and the rest of the console opens."]}),(0,ka.jsxs)("div",{className:"sections",children:[(0,ka.jsx)(vu,{settled:a}),(0,ka.jsx)(uu,{}),(0,ka.jsx)(bu,{})]})]})}),
(0,ka.jsx)(zu,{})]})}var mc=p(D(),1);var w_=[{scope:"completions.write",method:"POST",path:"/v1/chat/completions",says:""},{scope:"virtual_keys.list",method:"GET",path:"/v1/virtual-keys",says:"It l\
ists virtual keys."},{scope:"logs.list",method:"GET",path:"/v1/logs?page_size=1",says:"It lists logs."},{scope:"organisation_service_api_keys.list",method:"GET",
path:"/v1/api-keys?page_size=1",says:"It lists API keys."},{scope:"workspace_service_api_keys.list",method:"GET",path:"/v1/api-keys?page_size=1",says:"It lists \
API keys."}],__=e=>w_.some(a=>e.includes(a.scope));async function x_(e,a,t){let n=w_.find(c=>a.includes(c.scope));if(!n)return{ok:!1,said:"Its scopes allow noth\
ing that could be tried from here.",ms:0};let o={model:t,messages:[{role:"user",content:"Say hello."}],max_tokens:16},r=performance.now(),i=await ld(n.path,{method:n.
method,credentials:"omit",headers:{"x-portkey-api-key":e,"content-type":"application/json","x-portkey-trace-id":cd()},body:n.method==="POST"?JSON.stringify(o):null});
if(!i.ok){let{message:c}=await id(i);return{ok:!1,said:`${i.status}: ${c}`,ms:performance.now()-r}}return{ok:!0,said:n.says||(await i.json()).choices?.[0]?.message?.
content||"An empty answer.",ms:performance.now()-r}}var wt=p(g(),1);function k_({secret:e,scopes:a,model:t}){let n=U({mutationFn:()=>x_(e,a,t),gcTime:0});if(!__(a))return null;let o=n.data;return(0,wt.jsxs)(k,{gap:"\
md",wrap:"nowrap",align:"flex-start",mih:36,children:[(0,wt.jsx)(A,{variant:"light",leftSection:(0,wt.jsx)(Vv,{size:16}),onClick:()=>n.mutate(),disabled:n.isPending,
flex:"none",children:"Verify it now"}),(0,wt.jsxs)(Un,{role:"status","aria-live":"polite",pt:7,style:{minWidth:0},children:[n.isPending&&(0,wt.jsxs)(k,{gap:"xs",
children:[(0,wt.jsx)(Pi,{size:14}),(0,wt.jsxs)(v,{size:"sm",c:"dimmed",children:["Asking ",t,"…"]})]}),n.error&&(0,wt.jsx)(v,{size:"sm",c:"red",children:n.error.
message}),o&&!n.isPending&&(0,wt.jsxs)(k,{gap:8,wrap:"nowrap",align:"flex-start",children:[o.ok?(0,wt.jsx)(Bo,{size:18,color:"var(--mantine-color-teal-6)",style:{
flex:"none",marginTop:1}}):(0,wt.jsx)(Cc,{size:18,color:"var(--mantine-color-red-6)",style:{flex:"none",marginTop:1}}),(0,wt.jsxs)(v,{size:"sm",className:"wrap",
children:[o.ok?`It works, ${Ie(o.ms)}. `:"Refused. ",(0,wt.jsx)(v,{span:!0,c:"dimmed",size:"sm",children:o.said.slice(0,240)})]})]})]})]})}var ma=p(g(),1);function dc({title:e,secret:a,scopes:t,copied:n,note:o,close:r}){let i=il(),l=t.includes("completions.write");return(0,ma.jsx)(ca,{opened:!0,onClose:r,
title:e,size:"lg",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,ma.jsxs)(T,{children:[n?(0,ma.jsx)(qe,{color:"teal",icon:(0,ma.jsx)(Bo,
{size:18}),role:"status",children:"Your API key is on the clipboard."}):(0,ma.jsx)(qe,{color:"yellow",icon:(0,ma.jsx)(nl,{size:18}),children:"Copy the key now. \
Only a digest of it is stored, so it cannot be shown again."}),o&&(0,ma.jsx)(v,{size:"sm",c:"dimmed",component:"div",children:o}),(0,ma.jsx)(Ma,{label:"API key",
value:a,readOnly:!0,defaultVisible:!n,onFocus:c=>c.currentTarget.select(),styles:{innerInput:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}},autoComplete:"\
off",visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}}),(0,ma.jsxs)(k,{gap:"sm",children:[(0,ma.jsx)(io,{text:a,primary:!n,children:"Copy key"}),
(0,ma.jsx)(io,{text:`export PORTKEY_API_KEY='${a}'`,children:"Copy as export line"})]}),(0,ma.jsx)(k_,{secret:a,scopes:t,model:i}),l&&(0,ma.jsxs)(ma.Fragment,{children:[
(0,ma.jsx)(td,{label:"Use it",labelPosition:"left"}),(0,ma.jsx)(pu,{model:i})]}),(0,ma.jsx)(k,{justify:"flex-end",children:(0,ma.jsx)(A,{onClick:r,children:"I h\
ave stored it"})})]})})}var ua=p(g(),1),z_=(0,mc.createContext)(()=>{}),uc=()=>(0,mc.useContext)(z_);async function S_(e){let a=await zb(e.key);return Le(md),Do(),{made:e,copied:a}}var o4=async()=>S_(
await M("POST",md));async function r4(e,a){return a&&await M("POST",`/v1/api-keys/${encodeURIComponent(e.id)}/revoke-previous`),S_(await M("POST",`${md}/rotate`))}
function T_({children:e}){let[a,t]=(0,mc.useState)(!1),n=Xi(),o=n.data?.key??null,r=U({mutationFn:o4,gcTime:0}),i=U({mutationFn:u=>r4(o,u),gcTime:0}),l=r.data??
i.data,c=()=>{t(!1),r.reset(),i.reset()},s=()=>{t(!0),n.isSuccess&&!o&&r.mutate()},f=i.error instanceof ao&&i.error.status===409;return(0,ua.jsxs)(z_.Provider,{
value:s,children:[e,a&&l&&(0,ua.jsx)(dc,{title:"Your API key",secret:l.made.key,scopes:["completions.write"],copied:l.copied,note:(0,ua.jsx)(l4,{until:l.made.key_transition_expires_at}),
close:c}),a&&!l&&(0,ua.jsx)(ca,{opened:!0,onClose:c,title:"Copy API key",closeButtonProps:{"aria-label":"Close"},children:(0,ua.jsxs)(T,{children:[o?(0,ua.jsx)(
i4,{current:o}):(0,ua.jsx)(v,{size:"sm",children:"Making your personal key…"}),(0,ua.jsx)(N,{error:n.error??r.error??(f?null:i.error)}),f&&(0,ua.jsx)(v,{size:"\
sm",role:"alert",children:"The secret before this one still works until its overlap ends. Rotating again now ends that older secret at once; the present one the\
n gets its own 30 minutes."}),(0,ua.jsxs)(k,{justify:"flex-end",children:[(0,ua.jsx)(A,{variant:"default",onClick:c,children:"Cancel"}),o&&(0,ua.jsx)(A,{loading:i.
isPending,onClick:()=>i.mutate(f),"data-autofocus":!0,children:f?"End the older secret, rotate and copy":"Rotate and copy"}),!o&&r.error&&(0,ua.jsx)(A,{loading:r.
isPending,onClick:()=>r.mutate(),children:"Try again"})]})]})})]})}function i4({current:e}){return(0,ua.jsxs)(T,{gap:"xs",children:[(0,ua.jsxs)(v,{size:"sm",children:[
"Your key is ",(0,ua.jsx)(mv,{children:e.masked}),", last used ",(0,ua.jsx)(H,{at:e.last_used_at,never:"never"}),"."]}),(0,ua.jsxs)(v,{size:"sm",children:["Keys\
 are stored as digests only, so this one cannot be copied again. ",(0,ua.jsx)("b",{children:"Rotate and copy"})," gives it a new secret and puts that on the cli\
pboard. The old secret keeps working for 30 minutes, so that nothing breaks while you replace it."]})]})}function l4({until:e}){let a=br(e);return a?`The old se\
cret works until ${lo(a)}. Replace it by then.`:"It is yours alone and can do what you can do. Keep it out of code and chats."}var A_=p(D(),1);var _t=p(g(),1);function C_({loading:e,error:a,first:t}){let n=(0,A_.useRef)(!1);return e?(0,_t.jsx)(We,{height:64,radius:"lg"}):a&&!t?(0,_t.jsx)(N,{error:a,title:"\
The logs cannot be read"}):(t||(n.current=!0),t&&!n.current?null:(0,_t.jsx)(ne,{p:"md",radius:"lg",role:"status","aria-live":"polite",children:t?(0,_t.jsxs)(k,{
justify:"space-between",children:[(0,_t.jsxs)(k,{gap:"sm",children:[(0,_t.jsx)(Bo,{size:22,color:"var(--mantine-color-teal-6)"}),(0,_t.jsxs)(v,{children:[(0,_t.jsx)(
"b",{children:"Your first request arrived."})," ",t.model||t.path," answered ",t.status," in ",Ie(t.ms),"."]})]}),(0,_t.jsx)(A,{component:X,href:`/logs/${t.id}`,
variant:"light",children:"Look inside"})]}):(0,_t.jsxs)(k,{gap:"sm",mih:36,children:[(0,_t.jsx)("span",{className:"pulse","aria-hidden":"true"}),(0,_t.jsx)(v,{children:"\
Waiting for the first request…"}),(0,_t.jsx)(v,{c:"dimmed",size:"sm",children:"This changes by itself when it arrives."})]})}))}var Fa=p(g(),1),c4=[{name:"Time",width:130},{name:"Status",width:90},{name:"Model",least:170},{name:"Tokens",right:!0},{name:"Cost",right:!0},{name:"Took",right:!0}];
function E_({rows:e}){let[,a]=J();return(0,Fa.jsxs)("section",{"aria-labelledby":"recent",children:[(0,Fa.jsxs)(k,{justify:"space-between",mb:"sm",children:[(0,Fa.jsx)(
Ra,{order:2,size:"h4",id:"recent",children:"Latest requests"}),(0,Fa.jsx)(Ae,{component:X,href:"/logs",size:"sm",children:"All logs"})]}),(0,Fa.jsx)(lt,{label:"\
Latest requests",columns:c4,loading:!1,minWidth:560,spacing:"xs",children:e.map(t=>(0,Fa.jsxs)(C.Tr,{className:"clickable",onClick:()=>a(`/logs/${t.id}`),children:[
(0,Fa.jsx)(C.Td,{children:(0,Fa.jsx)(X,{href:`/logs/${t.id}`,className:"row-link",children:(0,Fa.jsx)(H,{at:t.at})})}),(0,Fa.jsx)(C.Td,{children:(0,Fa.jsx)(rl,{
status:t.status,end:t.end})}),(0,Fa.jsx)(C.Td,{className:"wrap",children:t.model||t.path}),(0,Fa.jsx)(C.Td,{ta:"right",children:Ec(t.tokensIn+t.tokensOut)}),(0,Fa.jsx)(
C.Td,{ta:"right",children:gn(t.cost)}),(0,Fa.jsx)(C.Td,{ta:"right",children:Ie(t.ms)})]},t.id))})]})}var ie=p(g(),1),s4=e=>e&&e.total>0?1e4:1500,d4={...sd,pageSize:5};function O_(){let e=fd(d4,0,s4),a=(e.data?.total??0)>0;return(0,ie.jsx)(le,{title:"Getting sta\
rted",about:"One door to every model: your apps hold a key of this gateway, the providers' keys stay here.",children:(0,ie.jsxs)(T,{gap:"lg",children:[(0,ie.jsx)(
m4,{}),(0,ie.jsx)(C_,{loading:e.isPending,error:e.error,first:e.data?.rows[0]}),a&&(0,ie.jsx)(E_,{rows:e.data?.rows??[]}),(0,ie.jsx)(u4,{})]})})}function m4(){let e=uc(),
a=Xi(),t=il();return(0,ie.jsx)(ne,{p:"lg",radius:"lg",children:(0,ie.jsxs)(T,{children:[(0,ie.jsx)(N_,{n:1,done:!!a.data?.key,children:(0,ie.jsxs)(k,{justify:"s\
pace-between",gap:"sm",flex:1,children:[(0,ie.jsxs)("div",{children:[(0,ie.jsx)(v,{fw:600,children:"Copy your API key"}),(0,ie.jsxs)(v,{size:"sm",c:"dimmed",children:[
"Then ",(0,ie.jsx)("span",{className:"mono",children:"export PORTKEY_API_KEY=…"})," in your shell. It is always in the profile menu, too."]})]}),(0,ie.jsx)(A,
{leftSection:(0,ie.jsx)(Ji,{size:16}),onClick:e,variant:a.data?.key?"default":"filled",children:"Copy API key"})]})}),(0,ie.jsx)(N_,{n:2,children:(0,ie.jsxs)("d\
iv",{style:{minWidth:0,flex:1},children:[(0,ie.jsx)(v,{fw:600,children:"Make a request"}),(0,ie.jsx)(v,{size:"sm",c:"dimmed",mb:"xs",children:t===Eb?"Connect a \
provider first, see below. Then these work with its slug and a model of it.":`These work as they are${t.startsWith("@local/")?": the model is built in and needs\
 no provider":""}.`}),(0,ie.jsx)(pu,{model:t})]})})]})})}function N_({n:e,done:a,children:t}){return(0,ie.jsxs)(k,{align:"flex-start",wrap:"nowrap",gap:"md",children:[
(0,ie.jsx)(Wn,{radius:"xl",size:28,variant:a?"filled":"light",color:a?"teal":void 0,mt:2,children:a?(0,ie.jsx)(Gn,{size:16,"aria-label":"done"}):(0,ie.jsx)(v,{size:"\
sm",fw:650,children:e})}),t]})}function u4(){let e=dr().data?.data??[],t=[{title:"Connect a provider",text:"Store a provider’s key once as a virtual key. Apps n\
ame it and never see it.",to:"/virtual-keys/new",done:(mr().data?.data??[]).some(n=>n.provider!=="local")},{title:"Give an app its own key",text:"With scopes, a\
n expiry and allowed addresses; revoked within a second.",to:"/keys/new",done:e.some(n=>n.type==="workspace-service")},{title:"Try a prompt",text:"Stream an ans\
wer and see tokens per second and cost.",to:"/playground",done:!1},{title:"Look inside a call",text:"Bodies, headers, timing and the cost, for every call.",to:"\
/logs",done:!1}];return(0,ie.jsxs)("section",{"aria-labelledby":"next-steps",children:[(0,ie.jsx)(Ra,{order:2,size:"h4",mb:"sm",id:"next-steps",children:"Next s\
teps"}),(0,ie.jsx)(fn,{cols:{base:1,xs:2,md:4},children:t.map(n=>(0,ie.jsxs)(ne,{p:"md",radius:"lg",component:X,href:n.to,className:"card-link",children:[(0,ie.jsxs)(
k,{justify:"space-between",mb:4,wrap:"nowrap",children:[(0,ie.jsx)(v,{fw:600,size:"sm",children:n.title}),n.done?(0,ie.jsx)(Gn,{size:16,color:"var(--mantine-col\
or-teal-6)","aria-label":"done"}):(0,ie.jsx)(Hv,{size:16,className:"arrow"})]}),(0,ie.jsx)(v,{size:"sm",c:"dimmed",children:n.text})]},n.to))})]})}var q_=p(D(),1);var ar="/v1/integrations",qs="/v1/providers",Su=(e=!0)=>Ta(`${ar}?page_size=500`,e);var Tu=(e,a="")=>`${ar}/${encodeURIComponent(e)}${a}`,M_=e=>Xt(Tu(e)),R_=e=>Xt(Tu(e,"/models")),D_=e=>Xt(Tu(e,"/workspaces")),tr=Tu;var kg=p(D(),1);var To=p(g(),1);function Be({title:e,action:a,ready:t,scope:n,save:o,done:r,close:i,size:l="lg",children:c}){let s=U({gcTime:0,mutationFn:o,onSuccess:u=>{i(),r?.(
u)}});return(0,To.jsx)(Oa,{opened:!0,onClose:i,title:e,size:l,closeButtonProps:{"aria-label":"Close"},children:(0,To.jsx)("form",{onSubmit:u=>{u.preventDefault(),
t&&s.mutate()},children:(0,To.jsxs)(T,{children:[c,(0,To.jsx)(N,{error:s.error}),(0,To.jsxs)(k,{justify:"flex-end",className:"drawer-foot",children:[(0,To.jsx)(
A,{variant:"default",onClick:i,children:"Cancel"}),(0,To.jsx)(sa,{scope:n,children:(0,To.jsx)(A,{type:"submit",loading:s.isPending,disabled:!t,children:a})})]})]})})})}var xt=p(g(),1);function B_({row:e,close:a}){let t=D_(e.slug);return t.data?(0,xt.jsx)(f4,{row:e,found:t.data,close:a}):(0,xt.jsx)(Be,{title:`Workspaces of ${e.
name}`,action:"Save",ready:!1,save:()=>Promise.resolve(),close:a,children:t.error?(0,xt.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}):(0,xt.jsx)(We,{height:200,
radius:"md"})})}function f4({row:e,found:a,close:t}){let n=Jr().data?.data??[],o=Zt()("organisation_integrations.update"),[r,i]=(0,kg.useState)(a.global_workspace_access?.
enabled??!1),[l,c]=(0,kg.useState)({}),s=tr(e.slug,"/workspaces"),f=m=>a.workspaces.find(w=>w.workspace_id===m)?.enabled??a.global_workspace_access?.enabled??!1,
u=m=>l[m]??f(m),d=()=>B("PUT",s,{global_workspace_access:{enabled:r},workspaces:Object.entries(l).map(([m,w])=>({id:m,enabled:w,...w?{create_default_provider:!0}:
{}}))},s);return(0,xt.jsxs)(Be,{title:`Workspaces of ${e.name}`,action:"Save",ready:o,scope:"organisation_integrations.update",save:d,close:t,children:[(0,xt.jsx)(
ha,{label:"Open to every workspace",description:"Those to come included. What is said of one below counts more.",checked:r,disabled:!o,onChange:m=>i(m.currentTarget.
checked)}),(0,xt.jsx)(T,{gap:"sm",children:n.map(m=>(0,xt.jsxs)(k,{justify:"space-between",wrap:"nowrap",children:[(0,xt.jsxs)("div",{children:[(0,xt.jsx)(v,{size:"\
sm",children:m.name}),(0,xt.jsx)(v,{size:"xs",c:"dimmed",className:"mono",children:m.slug})]}),(0,xt.jsx)(ha,{"aria-label":`Open to ${m.name}`,checked:u(m.id),disabled:!o,
onChange:w=>c({...l,[m.id]:w.currentTarget.checked})})]},m.id))}),(0,xt.jsx)(v,{size:"sm",c:"dimmed",children:"A workspace that is opened gets a provider by the\
 integration’s name. One that is closed loses it within a second."})]})}var Nn=p(D(),1);var Ao=p(g(),1);function ei(e){return Object.fromEntries(Object.entries(e).map(([a,t])=>[a,t.trim()]).filter(([,a])=>a))}function fc({label:e,value:a,onChange:t,
required:n,placeholder:o,about:r,provider:i}){return(0,Ao.jsx)(Ma,{label:e,description:r??(0,Ao.jsxs)(Ao.Fragment,{children:["Sealed at once with AES-256-GCM, a\
nd never shown again.",i?.docs_url&&(0,Ao.jsxs)(Ao.Fragment,{children:[" ",(0,Ao.jsxs)(Ae,{href:i.docs_url,target:"_blank",rel:"noreferrer noopener",size:"xs",children:[
i.name," documentation"]})]})]}),value:a,onChange:l=>t(l.currentTarget.value),required:n,placeholder:o,autoComplete:"off","data-1p-ignore":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the key"}})}function pc({value:e,onChange:a,provider:t}){let n=t?.needs_host??!1;return(0,Ao.jsx)(O,{label:"Base URL",description:`${n?
"Where your server answers, with its path prefix.":"Only for a host of your own, such as a proxy."} The key is bound to it.`,placeholder:t?.base_url??"https://l\
lm.example.org/v1",value:e,onChange:o=>a(o.currentTarget.value),required:n})}var Ja=p(g(),1);function U_({close:e}){let a=no(),[t,n]=(0,Nn.useState)(""),[o,r]=(0,Nn.useState)(""),[i,l]=(0,Nn.useState)(""),[c,s]=(0,Nn.useState)(""),[f,u]=(0,Nn.useState)(
""),[d,m]=(0,Nn.useState)({}),[w,x]=(0,Nn.useState)(!0),z=a.data?.data.find(b=>b.slug===t),y=z?.fields.some(b=>b.required&&!d[b.name]?.trim())||z?.needs_host&&!c.
trim(),h=async()=>{let b=await B("POST",ar,{name:o.trim()||z?.name,ai_provider_id:t,...i?{key:i}:{},...c.trim()?{custom_host:c.trim()}:{},...f.trim()?{description:f.
trim()}:{},...Object.keys(ei(d)).length>0?{configurations:ei(d)}:{}},ar);w&&await B("PUT",tr(b.slug,"/workspaces"),{global_workspace_access:{enabled:!0}},ar)};return(0,Ja.jsxs)(
Be,{title:"Add an integration",action:"Add integration",ready:!!z&&!y&&(!z?.needs_key||i!==""),save:h,close:e,children:[a.isPending?(0,Ja.jsx)(We,{height:60,radius:"\
md"}):(0,Ja.jsx)(ue,{label:"Provider",data:(a.data?.data??[]).filter(b=>b.slug!=="local").map(b=>({value:b.slug,label:b.name})),value:t||null,placeholder:"Choos\
e one, or type to search",onChange:b=>{n(b??""),m({})},searchable:!0,allowDeselect:!1,"data-autofocus":!0,maxDropdownHeight:280}),(0,Ja.jsx)(O,{label:"Name",placeholder:z?.
name,description:"Its slug is made from it.",value:o,onChange:b=>r(b.currentTarget.value),maxLength:100}),z?.needs_key&&(0,Ja.jsx)(fc,{label:"The provider's API\
 key",value:i,onChange:l,required:!0,provider:z}),z?.fields.map(b=>(0,Ja.jsx)(O,{label:b.label,value:d[b.name]??"",onChange:_=>m({...d,[b.name]:_.currentTarget.
value}),required:b.required},b.name)),z&&(0,Ja.jsx)(pc,{value:c,onChange:s,provider:z}),(0,Ja.jsx)(Sa,{label:"Description",placeholder:"Whose account, which con\
tract",value:f,onChange:b=>u(b.currentTarget.value),autosize:!0,minRows:1,maxRows:4,maxLength:1024}),(0,Ja.jsx)(ha,{label:"Open to every workspace",description:"\
Those to come included. Each one, and each model, can be closed afterwards.",checked:w,onChange:b=>x(b.currentTarget.checked)})]})}function L_({row:e,close:a}){
let t=M_(e.slug).data;return t?(0,Ja.jsx)(p4,{row:t,close:a}):null}function p4({row:e,close:a}){let t=no().data?.data.find(z=>z.slug===e.ai_provider_id),n=String(
e.configurations.custom_host??""),[o,r]=(0,Nn.useState)(e.name),[i,l]=(0,Nn.useState)(e.description??""),[c,s]=(0,Nn.useState)(""),[f,u]=(0,Nn.useState)(n),d=f.
trim()!==n,m=d&&t?.needs_key!==!1,w=e.hosts?.length?` A new one goes to ${e.hosts.join(", ")}.`:"",x=()=>B("PUT",tr(e.slug),{name:o.trim(),description:i.trim(),
...c?{key:c,hosts:e.hosts??[]}:{},...d?{custom_host:f.trim()}:{}},ar);return(0,Ja.jsxs)(Be,{title:`Edit ${e.name}`,action:"Save",ready:o.trim()!==""&&(!m||c!==""),
save:x,close:a,children:[(0,Ja.jsx)(O,{label:"Name",value:o,onChange:z=>r(z.currentTarget.value),required:!0,maxLength:100,"data-autofocus":!0}),t?.needs_key!==
!1&&(0,Ja.jsx)(fc,{label:"New API key of the provider",value:c,onChange:s,required:m,placeholder:e.masked_key??void 0,about:m?"A stored key never travels to a n\
ew host by itself: enter it again.":`Leave it empty to keep the stored one.${w}`}),(0,Ja.jsx)(pc,{value:f,onChange:u,provider:t}),(0,Ja.jsx)(Sa,{label:"Descript\
ion",value:i,onChange:z=>l(z.currentTarget.value),autosize:!0,minRows:1,maxRows:4,maxLength:1024})]})}var Au=p(D(),1);var na=p(g(),1);function G_({row:e,close:a}){let t=R_(e.slug);return t.data?(0,na.jsx)(h4,{row:e,found:t.data,close:a}):(0,na.jsx)(Be,{title:`Models of ${e.name}`,
action:"Save",ready:!1,save:()=>Promise.resolve(),close:a,children:t.error?(0,na.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}):(0,na.jsx)(We,{height:300,radius:"\
md"})})}function h4({row:e,found:a,close:t}){let[n,o]=(0,Au.useState)(a.allow_all_models),[r,i]=(0,Au.useState)(new Set(a.models.filter(x=>x.enabled).map(x=>x.slug))),
[l,c]=(0,Au.useState)(""),s=Zt()("organisation_integrations.update"),f=tr(e.slug,"/models"),u=a.models.filter(x=>`${x.slug} ${x.name}`.toLowerCase().includes(l.
toLowerCase())),d=()=>B("PUT",f,{allow_all_models:n,models:n?[]:a.models.filter(x=>x.enabled||r.has(x.slug)).map(x=>({slug:x.slug,enabled:r.has(x.slug)}))},f,Bv),
m=(x,z)=>{let y=new Set(r);z?y.add(x):y.delete(x),i(y)},w=x=>{let z=u.map(y=>y.slug);i(x?new Set([...r,...z]):new Set([...r].filter(y=>!z.includes(y))))};return(0,na.jsxs)(
Be,{title:`Models of ${e.name}`,action:"Save",ready:s,scope:"organisation_integrations.update",save:d,close:t,children:[(0,na.jsx)(ha,{label:"Every model",description:"\
Models that the provider adds later included. Off: only those that are ticked; a call of another is refused with 400.",checked:n,disabled:!s,onChange:x=>o(x.currentTarget.
checked)}),!n&&(0,na.jsxs)(na.Fragment,{children:[(0,na.jsx)(k,{justify:"space-between",align:"flex-end",children:(0,na.jsx)(O,{"aria-label":"Search models",placeholder:`\
Search ${a.models.length} models`,leftSection:(0,na.jsx)(ot,{size:16}),value:l,onChange:x=>c(x.currentTarget.value),style:{flex:1}})}),(0,na.jsxs)(k,{gap:"sm",children:[
(0,na.jsxs)(v,{size:"sm",c:"dimmed","aria-live":"polite",children:[r.size," of ",a.models.length," ticked"]}),(0,na.jsxs)(A,{size:"compact-sm",variant:"subtle",
disabled:!s,onClick:()=>w(!0),children:["Tick ",l?"these":"all"]}),(0,na.jsxs)(A,{size:"compact-sm",variant:"subtle",disabled:!s,onClick:()=>w(!1),children:["Un\
tick ",l?"these":"all"]})]}),(0,na.jsx)(Vi.Autosize,{mah:"52vh",type:"auto",scrollbars:"y",children:(0,na.jsxs)(T,{gap:8,py:4,children:[u.map(x=>(0,na.jsx)(Tc,{
label:x.slug,checked:r.has(x.slug),disabled:!s,onChange:z=>m(x.slug,z.currentTarget.checked)},x.slug)),u.length===0&&(0,na.jsx)(v,{size:"sm",c:"dimmed",children:"\
No model matches. One that is not listed can be added over the API."})]})})]})]})}var st=p(g(),1);function H_(){let e=Su(),a=no().data?.data??[],[t,n]=(0,q_.useState)(null),o=()=>n(null),r=c=>a.find(s=>s.slug===c)?.name??c,i=c=>c.type==="orga\
nisation";return(0,st.jsxs)(le,{title:"Integrations",about:"A provider’s credential, entered once for the whole organisation. Workspaces use it through provider\
s of their own, and never see it.",actions:(0,st.jsx)(ct,{scope:"organisation_integrations.create",run:()=>n({kind:"add"}),children:"Add integration"}),children:[
(0,st.jsx)(Ga,{label:"Integrations",found:e,keyOf:c=>c.id,nameOf:c=>c.name,texts:c=>[c.name,c.slug,c.ai_provider_id,c.description],acts:[{name:"Models",icon:Pv,
run:c=>n({kind:"models",row:c})},{name:"Workspaces",icon:Fi,for:i,run:c=>n({kind:"access",row:c})},{name:"Edit",icon:Mt,scope:"organisation_integrations.update",
run:c=>n({kind:"edit",row:c})},{name:"Delete…",icon:ea,scope:"organisation_integrations.delete",danger:!0,run:c=>n({kind:"delete",row:c})}],cells:[{name:"Name",
least:190,show:c=>(0,st.jsx)(qa,{name:c.name,about:c.description})},{name:"Slug",width:200,show:c=>(0,st.jsx)("span",{className:"mono wrap",children:c.slug})},{
name:"Provider",width:150,show:c=>r(c.ai_provider_id)},{name:"Owned by",width:140,show:c=>(0,st.jsx)(Q,{variant:"light",color:i(c)?void 0:"gray",tt:"none",children:i(
c)?"Organisation":"Workspace"})},{name:"Created",width:120,from:"lg",show:c=>(0,st.jsx)(H,{at:c.created_at})},{name:"Status",width:110,show:c=>(0,st.jsx)($t,{status:c.
status})}],empty:{icon:(0,st.jsx)(tl,{size:26}),title:"No integration yet",about:"Enter a provider’s key here once, open it to workspaces and models, and each t\
eam gets a provider to call."}}),t?.kind==="add"&&(0,st.jsx)(U_,{close:o}),t?.kind==="edit"&&(0,st.jsx)(L_,{row:t.row,close:o}),t?.kind==="models"&&(0,st.jsx)(G_,
{row:t.row,close:o}),t?.kind==="access"&&(0,st.jsx)(B_,{row:t.row,close:o}),t?.kind==="delete"&&(0,st.jsx)(pe,{title:`Delete ${t.row.name}?`,action:"Delete inte\
gration",close:o,run:()=>B("DELETE",tr(t.row.slug),void 0,ar),children:"Its credential is gone for good. Providers that people made on it must be deleted first;\
 the gateway names them."})]})}var zg=p(D(),1);var Cu=p(D(),1);function hc(e){let[a]=(0,Cu.useState)(()=>new URLSearchParams(window.location.hash.slice(1)).get("token")??"");return(0,Cu.useEffect)(()=>{window.
location.hash&&window.history.replaceState(null,"",e)},[e]),a}var K_=p(D(),1);var nr=p(g(),1);function kt({title:e,about:a,children:t}){return(0,K_.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,nr.jsx)("main",{className:"door\
way",children:(0,nr.jsxs)(T,{w:"100%",maw:420,gap:"lg",children:[(0,nr.jsxs)(T,{align:"center",gap:"xs",ta:"center",children:[(0,nr.jsx)(lc,{size:52}),(0,nr.jsx)(
Ra,{order:1,size:"h2",children:e}),(0,nr.jsx)(v,{c:"dimmed",size:"sm",component:"div",children:a})]}),(0,nr.jsx)(ne,{p:"lg",radius:"lg",shadow:"xs",children:t})]})})}var Pn=p(g(),1);function I_(){let e=hc("/invite"),[,a]=J(),[t,n]=(0,zg.useState)(""),[o,r]=(0,zg.useState)(""),i=U({gcTime:0,mutationFn:async()=>{let c=await M(
"POST","/v1/invites/accept",{token:e,name:t.trim(),password:o});await M("POST",oe,{email:c.email,password:o})},onSuccess:async()=>{r(""),a("/"),await Le(oe)}});
return e?(0,Pn.jsx)(kt,{title:"Join Lockgate",about:"You were invited. Choose a password, and you are in.",children:(0,Pn.jsx)("form",{onSubmit:c=>{c.preventDefault(),
i.mutate()},children:(0,Pn.jsxs)(T,{children:[(0,Pn.jsx)(O,{label:"Your name",value:t,onChange:c=>n(c.currentTarget.value),autoComplete:"name",autoFocus:!0}),(0,Pn.jsx)(
Zr,{label:"Password",value:o,onChange:r}),(0,Pn.jsx)(N,{error:i.error}),(0,Pn.jsx)(A,{type:"submit",size:"md",loading:i.isPending,disabled:!zo(o),children:"Join"})]})})}):
(0,Pn.jsx)(kt,{title:"This link is not whole",about:"Open it again from the message that you got, or ask for a new one.",children:(0,Pn.jsx)(Ae,{component:X,href:"\
/",children:"Go to the login"})})}var Cg=p(D(),1);var Hs=p(D(),1);var oa=p(g(),1),g4=[{value:"none",label:"No config"},{value:"saved",label:"A saved config, by slug"},{value:"inline",label:"A config of its own"}];function j_({
row:e,close:a}){let[t,n]=(0,Hs.useState)("POST"),[o,r]=(0,Hs.useState)("/v1/chat/completions"),[i,l]=(0,Hs.useState)("none"),[c,s]=(0,Hs.useState)(""),f=U({mutationFn:()=>M(
"POST",`${to}/${encodeURIComponent(e.id)}/check`,{method:t,path:o.trim(),config:i,...c.trim()?{client_ip:c.trim()}:{}})}),u=d=>{d.preventDefault(),f.mutate()};return(0,oa.jsx)(
Oa,{opened:!0,onClose:a,title:`Would ${e.name} be let in?`,size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,oa.jsx)("form",{onSubmit:u,children:(0,oa.jsxs)(
T,{children:[(0,oa.jsxs)(k,{align:"flex-end",wrap:"nowrap",children:[(0,oa.jsx)(ue,{label:"Method",data:["GET","POST","PUT","DELETE"],value:t,onChange:d=>d&&n(d),
allowDeselect:!1,w:110}),(0,oa.jsx)(O,{label:"Path",value:o,onChange:d=>r(d.currentTarget.value),style:{flex:1},styles:{input:{fontFamily:"var(--mantine-font-fa\
mily-monospace)"}},"data-autofocus":!0})]}),(0,oa.jsxs)(k,{grow:!0,align:"flex-start",children:[(0,oa.jsx)(ue,{label:"The request brings",data:g4,value:i,onChange:d=>d&&
l(d),allowDeselect:!1}),(0,oa.jsx)(O,{label:"It comes from",placeholder:"203.0.113.7",description:"Empty: from anywhere.",value:c,onChange:d=>s(d.currentTarget.
value),inputWrapperOrder:["label","input","description"]})]}),(0,oa.jsx)(N,{error:f.error}),(0,oa.jsx)(k,{justify:"flex-end",children:(0,oa.jsx)(A,{type:"submit",
loading:f.isPending,disabled:!o.trim(),children:"Ask"})}),f.data&&(0,oa.jsx)(v4,{verdict:f.data})]})})})}function v4({verdict:e}){return(0,oa.jsxs)(T,{gap:"sm",
children:[(0,oa.jsx)(qe,{color:e.allowed?"teal":"red",variant:"light",title:e.allowed?"It would be let in":"It would be refused",role:"status",children:e.allowed?
null:e.message}),(e.allowed||e.checks.length>1)&&e.checks.map(a=>(0,oa.jsxs)(k,{gap:"sm",wrap:"nowrap",align:"flex-start",children:[(0,oa.jsx)(Wn,{size:20,radius:"\
xl",variant:"light",color:a.ok?"teal":"red","aria-label":a.ok?"passes":"refuses",children:a.ok?(0,oa.jsx)(Gn,{size:13}):(0,oa.jsx)(zd,{size:13})}),(0,oa.jsx)(v,
{size:"sm",children:a.message})]},a.rule))]})}var Tg=p(D(),1);var jt=p(g(),1),Sg=[{value:"",label:"Only by hand"},{value:"weekly",label:"Every Monday"},{value:"monthly",label:"On the first of the month"},{value:"30",label:"\
Every 30 days"},{value:"90",label:"Every 90 days"}];function Eu(e,a=""){return e===a?{}:e?{rotation_policy:/^\d+$/.test(e)?{rotation_period_days:Number(e)}:{rotation_period:e}}:
{rotation_policy:null}}var b4=864e5,Y_=[{value:"",label:"Never"},{value:"7",label:"In 7 days"},{value:"30",label:"In 30 days"},{value:"90",label:"In 90 days"},{
value:"365",label:"In a year"}];function Nu(e){return e?/^\d+$/.test(e)?new Date(Date.now()+Number(e)*b4).toISOString():e:null}function Ou(e,a={config:"",override:!0}){
let t={...e.config===a.config?{}:{config_id:e.config||null},...e.override===a.override?{}:{allow_config_override:e.override}};return Object.keys(t).length>0?{defaults:t}:
{}}function Mu({value:e,change:a,routes:t}){let n=br(e.expires&&!/^\d+$/.test(e.expires)?e.expires:null),o=n?[{value:e.expires,label:lo(n)},...Y_]:Y_;return(0,jt.jsxs)(
T,{children:[(0,jt.jsx)(O,{label:"Name",placeholder:"checkout-service",value:e.name,onChange:r=>a({name:r.currentTarget.value}),required:!0,maxLength:100,"data-\
autofocus":!0}),(0,jt.jsx)(O,{label:"Description",placeholder:"Who uses it, and what for",value:e.description,onChange:r=>a({description:r.currentTarget.value}),
maxLength:400}),(0,jt.jsx)(ue,{label:"Expires",data:o,value:e.expires,onChange:r=>a({expires:r??""}),allowDeselect:!1}),(0,jt.jsx)(ue,{label:"New secret",description:"\
A rotated key keeps the old secret for 30 minutes. The new one waits here, to be fetched once.",data:Sg.some(r=>r.value===e.rotates)?Sg:[...Sg,{value:e.rotates,
label:`Every ${e.rotates} days`}],value:e.rotates,onChange:r=>a({rotates:r??""}),allowDeselect:!1}),(0,jt.jsx)(ft,{label:"Allowed addresses",description:"IP add\
resses or CIDR blocks. Empty: from anywhere.",placeholder:e.allowedIps.length>0?void 0:"203.0.113.7, 10.0.0.0/8",value:e.allowedIps,onChange:r=>a({allowedIps:r}),
splitChars:[","," "],acceptValueOnBlur:!0}),t&&(0,jt.jsx)(y4,{value:e,change:a})]})}function y4({value:e,change:a}){let t=$i().data?.data??[],o=t.filter(l=>l.status===
"active"||l.slug===e.config).map(l=>({value:l.slug,label:`${l.name} (${l.slug})`})),r=e.config&&!o.some(l=>l.value===e.config)?[{value:e.config,label:e.config}]:
[],i=t.find(l=>l.is_default===1);return(0,jt.jsxs)(jt.Fragment,{children:[(0,jt.jsx)(ue,{label:"Default config",description:"For calls that bring none of their \
own.",data:[{value:"",label:i?`None of its own (the workspace’s: ${i.name})`:"None"},...o,...r],value:e.config,onChange:l=>a({config:l??""}),allowDeselect:!1,
searchable:!0,nothingFoundMessage:"No config matches"}),(0,jt.jsx)(ha,{label:"Calls may bring a config of their own",description:"Off: a call that brings one is\
 refused, and the key makes only keys with the same config.",checked:e.override,onChange:l=>a({override:l.currentTarget.checked})})]})}var V_=p(D(),1);var ra=p(g(),1);function Ru({scopes:e,value:a,onChange:t}){let[n,o]=(0,V_.useState)(""),r=new Set(a),i=e.filter(s=>s.scope.includes(n.trim().toLowerCase().replaceAll(
" ","_"))),l=[...new Set(i.map(s=>s.resource))],c=(s,f)=>{let u=new Set(r);for(let d of s)f?u.add(d):u.delete(d);t(e.map(d=>d.scope).filter(d=>u.has(d)))};return(0,ra.jsxs)(
T,{gap:"xs",children:[(0,ra.jsxs)(k,{justify:"space-between",gap:"xs",children:[(0,ra.jsxs)(v,{size:"sm",fw:500,children:["Scopes"," ",(0,ra.jsxs)(v,{span:!0,size:"\
sm",c:"dimmed","aria-live":"polite",children:[a.length," of ",e.length]})]}),(0,ra.jsxs)(k,{gap:4,children:[(0,ra.jsx)(A,{size:"compact-xs",variant:"subtle",onClick:()=>t(
e.filter(s=>s.default).map(s=>s.scope)),children:"Sensible defaults"}),(0,ra.jsx)(A,{size:"compact-xs",variant:"subtle",onClick:()=>t(e.map(s=>s.scope)),children:"\
All"}),(0,ra.jsx)(A,{size:"compact-xs",variant:"subtle",onClick:()=>t([]),children:"None"})]})]}),(0,ra.jsx)(O,{size:"xs","aria-label":"Search scopes",placeholder:"\
Search scopes",leftSection:(0,ra.jsx)(ot,{size:14}),value:n,onChange:s=>o(s.currentTarget.value)}),(0,ra.jsx)(ne,{radius:"md",children:(0,ra.jsx)(Vi.Autosize,{mah:300,
type:"auto",viewportProps:{tabIndex:0,"aria-label":"Scopes"},children:(0,ra.jsxs)(T,{gap:"sm",p:"sm",children:[l.length===0&&(0,ra.jsx)(v,{size:"sm",c:"dimmed",
children:"No scope matches."}),l.map(s=>(0,ra.jsx)(w4,{name:s,scopes:i.filter(f=>f.resource===s),chosen:r,set:c},s))]})})})]})}function w4({name:e,scopes:a,chosen:t,
set:n}){let o=a.map(i=>i.scope),r=o.filter(i=>t.has(i)).length;return(0,ra.jsxs)("fieldset",{className:"bare",children:[(0,ra.jsx)("legend",{className:"sr-only",
children:vn(e)}),(0,ra.jsx)(Tc,{size:"xs",fw:600,label:vn(e),checked:r===o.length,indeterminate:r>0&&r<o.length,onChange:i=>n(o,i.currentTarget.checked)}),(0,ra.jsx)(
fn,{cols:{base:2,xs:4},spacing:4,verticalSpacing:4,mt:6,pl:26,children:a.map(i=>(0,ra.jsx)(Tc,{size:"xs",label:i.action,"aria-label":`${vn(e)}: ${i.action}`,checked:t.
has(i.scope),onChange:l=>n([i.scope],l.currentTarget.checked)},i.scope))})]})}var sn=p(g(),1);function P_({row:e,close:a}){let t=e.expires_at??"",n={config:e.defaults?.config_id??"",override:e.allow_config_override!==0},o=String(e.rotation_policy?.
rotation_period??e.rotation_policy?.rotation_period_days??""),[r,i]=(0,Tg.useState)({name:e.name,description:e.description??"",expires:t,allowedIps:e.allowed_ips??
[],rotates:o,...n}),[l,c]=(0,Tg.useState)(e.scopes),s=ud(e.type),f=U({mutationFn:()=>M("PUT",`${to}/${encodeURIComponent(e.id)}`,{name:r.name.trim(),description:r.
description.trim(),scopes:l,allowed_ips:r.allowedIps,...r.expires===t?{}:{expires_at:Nu(r.expires)},...Eu(r.rotates,o),...Ou(r,n)}),onSuccess:()=>(a(),Do())}),u=d=>{
d.preventDefault(),f.mutate()};return(0,sn.jsx)(Oa,{opened:!0,onClose:a,title:`Edit ${e.name}`,size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,sn.jsx)(
"form",{onSubmit:u,children:(0,sn.jsxs)(T,{children:[(0,sn.jsx)(Mu,{value:r,change:d=>i({...r,...d}),routes:e.type!=="organisation-service"}),(0,sn.jsx)(N,{error:s.
error,retry:()=>{s.refetch()}}),s.isPending?(0,sn.jsx)(We,{height:360,radius:"md"}):(0,sn.jsx)(Ru,{scopes:s.data?.data??[],value:l,onChange:c}),(0,sn.jsx)(N,{error:f.
error}),(0,sn.jsxs)(k,{justify:"flex-end",className:"drawer-foot",children:[(0,sn.jsx)(A,{variant:"default",onClick:a,children:"Cancel"}),(0,sn.jsx)(A,{type:"su\
bmit",loading:f.isPending,disabled:!r.name.trim()||l.length===0,children:"Save"})]})]})})})}var Yt=p(g(),1),Ag=e=>`${to}/${encodeURIComponent(e.id)}`;async function _4(e,a){let t=await M("POST",`${Ag(e)}/rotate`),n=br(t.key_transition_expires_at),o=n?`\
The previous secret works until ${lo(n)}. Leaked? Choose "Revoke the previous secret" in the key's menu.`:"The previous secret does not work any more.";a({made:t,
name:`New secret of ${e.name}`,scopes:e.scopes,note:o}),await Do()}async function Q_(e,a){await M(e,a),await Do()}function X_({act:{kind:e,row:a},close:t,show:n}){
switch(e){case"edit":return(0,Yt.jsx)(P_,{row:a,close:t});case"check":return(0,Yt.jsx)(j_,{row:a,close:t});case"rotate":return(0,Yt.jsxs)(pe,{title:`Rotate ${a.
name}?`,action:"Rotate",danger:!1,close:t,run:()=>_4(a,n),children:["The key gets a new secret, shown once. The present secret ",(0,Yt.jsxs)("span",{className:"\
mono",children:["…",a.tail]})," goes on working for 30 minutes, so that nothing breaks while you replace it; one that was reported as leaked ends at once."]});case"\
cut":return(0,Yt.jsxs)(pe,{title:"Revoke the previous secret?",action:"Revoke it now",close:t,run:()=>Q_("POST",`${Ag(a)}/revoke-previous`),children:["If ",a.name,
" was rotated less than 30 minutes ago, the secret before that still works. Whoever uses it is refused within a second, open streams included. The newest secret\
, ",(0,Yt.jsxs)("span",{className:"mono",children:["…",a.tail]}),", is not touched."]});case"delete":return(0,Yt.jsx)(pe,{title:`Delete ${a.name}?`,action:"De\
lete key",close:t,run:()=>Q_("DELETE",Ag(a)),children:(0,Yt.jsxs)(T,{gap:"xs",children:[(0,Yt.jsxs)(v,{size:"sm",children:["Everything that uses ",(0,Yt.jsx)("s\
pan",{className:"mono",children:a.key})," is refused within a second, and its open streams are cut. This cannot be undone; its logs stay."]}),(0,Yt.jsxs)(v,{size:"\
sm",c:"dimmed",children:["Last used ",(0,Yt.jsx)(H,{at:a.last_used_at,never:"never"}),"."]})]})})}}var Bu=p(D(),1);var Du=[{value:"workspace-service",label:"An app or service",short:"Service",about:"Calls models in this workspace.",path:"workspace/service",scope:"workspace_s\
ervice_api_keys.create"},{value:"workspace-user",label:"Me",short:"Personal",about:"Can never do more than you can. It ends when you leave.",path:"workspace/use\
r",scope:"workspace_user_api_keys.create"},{value:"organisation-service",label:"Administration",short:"Admin",about:"Manages the organisation. It can never call\
 a model.",path:"organisation/service",scope:"organisation_service_api_keys.create"}],Ks=e=>Du.find(a=>a.value===e),gc=(e,{type:a})=>Ks(a)?.scope.replace(/\.create$/,
`.${e}`);var dt=p(g(),1);function Z_({close:e,done:a}){let t=Ot().data,n=eo(),o=new Set(t?.scopes),[r,i]=(0,Bu.useState)(Du.find(z=>o.has(z.scope))?.value??"workspace-se\
rvice"),[l,c]=(0,Bu.useState)({name:"",description:"",expires:"",allowedIps:[],config:"",override:!0,rotates:""}),[s,f]=(0,Bu.useState)({}),u=ud(r),d=u.data?.data??
[],m=s[r]??d.filter(z=>z.default).map(z=>z.scope),w=U({gcTime:0,mutationFn:()=>M("POST",`${to}/${Ks(r)?.path}`,{name:l.name.trim(),...l.description.trim()?{description:l.
description.trim()}:{},scopes:m,...r==="organisation-service"?{}:{workspace_id:n||t?.workspaces[0]?.id},...r==="workspace-user"?{user_id:t?.user.id}:{},...l.expires?
{expires_at:Nu(l.expires)}:{},...Eu(l.rotates),...l.allowedIps.length>0?{allowed_ips:l.allowedIps}:{},...r==="organisation-service"?{}:Ou(l)}),onSuccess:z=>{Do(),
a({made:z,name:`Key ${l.name.trim()}`,scopes:m})}});return(0,dt.jsx)(Oa,{opened:!0,onClose:e,title:"Create an API key",size:"lg",closeButtonProps:{"aria-label":"\
Close"},children:(0,dt.jsx)("form",{onSubmit:z=>{z.preventDefault(),w.mutate()},children:(0,dt.jsxs)(T,{children:[(0,dt.jsx)(ci.Group,{label:"Who is it for?",value:r,
onChange:z=>i(z),children:(0,dt.jsx)(T,{gap:"xs",mt:6,children:Du.map(z=>(0,dt.jsx)(ci,{value:z.value,label:z.label,description:o.has(z.scope)?z.about:`You lack\
 the scope ${z.scope}.`,disabled:!o.has(z.scope)},z.value))})}),(0,dt.jsx)(Mu,{value:l,change:z=>c({...l,...z}),routes:r!=="organisation-service"}),(0,dt.jsx)(N,
{error:u.error,retry:()=>{u.refetch()}}),u.isPending?(0,dt.jsx)(We,{height:360,radius:"md"}):(0,dt.jsx)(Ru,{scopes:d,value:m,onChange:z=>f({...s,[r]:z})}),(0,dt.jsx)(
N,{error:w.error}),(0,dt.jsxs)(k,{justify:"flex-end",className:"drawer-foot",children:[(0,dt.jsx)(A,{variant:"default",onClick:e,children:"Cancel"}),(0,dt.jsx)(
A,{type:"submit",loading:w.isPending,disabled:!l.name.trim()||m.length===0,children:"Create key"})]})]})})})}var ae=p(g(),1),$_=[{name:"Name",least:170},{name:"Kind",width:110},{name:"Key",width:170},{name:"Scopes",width:100},{name:"Last used",width:150},{name:"Expires",
width:120},{name:"Status",width:110},{name:"Actions",width:56,silent:!0}];function F_({rows:e,loading:a,act:t}){return(0,ae.jsxs)(lt,{label:"API keys",columns:$_,
loading:a,minWidth:900,children:[e.length===0&&(0,ae.jsx)(C.Tr,{children:(0,ae.jsx)(C.Td,{colSpan:$_.length,children:(0,ae.jsx)(v,{size:"sm",c:"dimmed",ta:"cent\
er",py:"md",children:"No key matches."})})}),e.map(n=>(0,ae.jsxs)(C.Tr,{children:[(0,ae.jsxs)(C.Td,{children:[(0,ae.jsx)(v,{size:"sm",fw:550,className:"wrap",children:n.
name}),n.description&&(0,ae.jsx)(v,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:n.description})]}),(0,ae.jsx)(C.Td,{children:Ks(n.type)?.short??n.
type}),(0,ae.jsx)(C.Td,{className:"mono nowrap",children:n.key}),(0,ae.jsx)(C.Td,{children:(0,ae.jsx)(Ro,{label:(0,ae.jsx)(x4,{scopes:n.scopes}),multiline:!0,maw:360,
children:(0,ae.jsx)("span",{tabIndex:0,children:n.scopes.length})})}),(0,ae.jsxs)(C.Td,{children:[(0,ae.jsx)(H,{at:n.last_used_at,never:"Never"}),n.last_used_from&&
(0,ae.jsxs)(v,{size:"xs",c:"dimmed",truncate:!0,maw:150,title:n.last_used_by??void 0,children:["from ",n.last_used_from]})]}),(0,ae.jsx)(C.Td,{children:(0,ae.jsx)(
H,{at:n.expires_at,never:"Never"})}),(0,ae.jsx)(C.Td,{children:(0,ae.jsx)($t,{status:n.status})}),(0,ae.jsx)(C.Td,{children:(0,ae.jsx)(k4,{row:n,act:t})})]},n.id))]})}
function x4({scopes:e}){let a=e.slice(0,12);return(0,ae.jsxs)(v,{size:"xs",className:"wrap",children:[a.join(", "),e.length>a.length?` and ${e.length-a.length} \
more`:""]})}function k4({row:e,act:a}){return(0,ae.jsxs)(G,{children:[(0,ae.jsx)(G.Target,{children:(0,ae.jsx)(ut,{variant:"subtle",color:"gray","aria-label":`A\
ctions for ${e.name}`,children:(0,ae.jsx)(fr,{size:18})})}),(0,ae.jsxs)(G.Dropdown,{children:[(0,ae.jsx)(Za,{icon:Mt,scope:gc("update",e),run:()=>a({kind:"edit",
row:e}),children:"Edit"}),(0,ae.jsx)(Za,{icon:hb,scope:gc("read",e),run:()=>a({kind:"check",row:e}),children:"Would it be let in?"}),(0,ae.jsx)(Za,{icon:bd,scope:gc(
"rotate",e),run:()=>a({kind:"rotate",row:e}),children:"Rotate…"}),(0,ae.jsx)(Za,{icon:Jv,scope:gc("rotate",e),run:()=>a({kind:"cut",row:e}),children:"Revoke t\
he previous secret…"}),(0,ae.jsx)(G.Divider,{}),(0,ae.jsx)(Za,{icon:ea,scope:gc("delete",e),danger:!0,run:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var Ka=p(g(),1);function J_(){let{action:e}=oo(),[,a]=J(),[t,n]=ga(),o=dr(),[r,i]=(0,Cg.useState)(null),[l,c]=(0,Cg.useState)(null),s=(t.get("search")??"").toLowerCase(),
f=o.data?.data??[],u=f.filter(d=>z4(d,s));return(0,Ka.jsxs)(le,{title:"API keys",about:"What authenticates to this gateway. Only digests are stored, so a key is\
 shown once; a change takes effect within a second.",actions:(0,Ka.jsx)(A,{component:X,href:"/keys/new",leftSection:(0,Ka.jsx)(ro,{size:16}),children:"Create ke\
y"}),children:[(0,Ka.jsx)(N,{error:o.error,retry:()=>{o.refetch()}}),o.isSuccess&&f.length===0&&(0,Ka.jsx)(En,{icon:(0,Ka.jsx)(pr,{size:26}),title:"No API key y\
et",action:(0,Ka.jsx)(A,{component:X,href:"/keys/new",variant:"light",children:"Create the first key"}),children:"Give each app and each person a key of their o\
wn: then each can be limited, watched and revoked alone."}),!o.error&&(o.isPending||f.length>0)&&(0,Ka.jsxs)(Ka.Fragment,{children:[(0,Ka.jsx)(O,{"aria-label":"\
Search keys",placeholder:"Search by name, tail or scope",leftSection:(0,Ka.jsx)(ot,{size:16}),value:t.get("search")??"",onChange:d=>{let m=d.currentTarget.value;
n(m?{search:m}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,Ka.jsx)(F_,{rows:u,loading:o.isPending,act:i})]}),e==="new"&&(0,Ka.jsx)(Z_,{close:()=>a("\
/keys"),done:d=>{c(d),a("/keys")}}),r&&(0,Ka.jsx)(X_,{act:r,close:()=>i(null),show:c}),l&&(0,Ka.jsx)(dc,{title:l.name,secret:l.made.key,scopes:l.scopes,note:l.note,
close:()=>c(null)})]})}function z4(e,a){return a?[e.name,e.tail,e.public_id,e.type,...e.scopes].some(t=>t.toLowerCase().includes(a)):!0}var Uu=p(D(),1);var dn=p(g(),1);function W_({email:e,setEmail:a,back:t}){let n=U({mutationFn:()=>M("POST","/v1/password-reset",{email:e.trim()})});return(0,dn.jsx)(kt,{title:"A\
 new password",about:"For who forgot theirs.",children:(0,dn.jsx)("form",{onSubmit:r=>{r.preventDefault(),n.mutate()},children:(0,dn.jsxs)(T,{children:[n.data?(0,dn.jsx)(
v,{size:"sm",children:n.data.sent_by?"If this address has an account here, a link is on its way. It works once, for twenty minutes.":"This gateway sends no mail\
. Ask an owner or an admin of your organisation for a link, under Members."}):(0,dn.jsxs)(dn.Fragment,{children:[(0,dn.jsx)(O,{label:"Email",type:"email",value:e,
onChange:r=>a(r.currentTarget.value),autoComplete:"username",autoFocus:!0}),(0,dn.jsx)(N,{error:n.error}),(0,dn.jsx)(A,{type:"submit",size:"md",loading:n.isPending,
disabled:!e.includes("@"),children:"Send me a link"})]}),(0,dn.jsx)(Ae,{component:"button",type:"button",size:"sm",onClick:t,children:"Back to the login"})]})})})}var Eg=p(D(),1);var mn=p(g(),1);function e5({methods:e,back:a}){let[t,n]=(0,Eg.useState)(!1),[o,r]=(0,Eg.useState)(""),i=U({mutationFn:f=>M("POST",`${oe}/second-factor`,f),onSuccess:()=>Le(
oe)}),l=U({mutationFn:async()=>i.mutateAsync({credential:await oc(await M("GET",`${oe}/passkey/options`))})}),c=t||e.includes("totp");return(0,mn.jsx)(kt,{title:"\
One more step",about:"Your password was right. Now your second factor.",children:(0,mn.jsx)("form",{onSubmit:f=>{f.preventDefault(),i.mutate(t?{recovery_code:o.
trim()}:{code:o.replace(/\s/g,"")})},children:(0,mn.jsxs)(T,{children:[e.includes("passkey")&&!t&&(0,mn.jsx)(A,{size:"md",variant:e.includes("totp")?"default":"\
filled",leftSection:(0,mn.jsx)(Wi,{size:18}),loading:l.isPending,onClick:()=>l.mutate(),children:"Use a passkey"}),c&&(0,mn.jsx)(O,{label:t?"Recovery code":"Cod\
e of your app",placeholder:t?"xxxx-xxxx-xxxx-xxxx":"123 456",value:o,onChange:f=>r(f.currentTarget.value),inputMode:t?"text":"numeric",autoComplete:"one-time-co\
de",autoFocus:!0,styles:{input:{fontFamily:"var(--mantine-font-family-monospace)"}}}),(0,mn.jsx)(N,{error:i.error??l.error}),c&&(0,mn.jsx)(A,{type:"submit",size:"\
md",loading:i.isPending&&!l.isPending,disabled:!o.trim(),children:"Log in"}),(0,mn.jsxs)(k,{justify:"space-between",children:[(0,mn.jsx)(Ae,{component:"button",
type:"button",size:"sm",onClick:a,children:"Back"}),e.includes("recovery_code")&&(0,mn.jsx)(Ae,{component:"button",type:"button",size:"sm",onClick:()=>{r(""),n(
!t)},children:t?"Use the second factor":"Lost it? Use a recovery code"})]})]})})})}var ia=p(g(),1);function a5(){let[e]=ga(),[a,t]=(0,Uu.useState)(e.has("second_factor")?{kind:"second",methods:["passkey","totp","recovery_code"]}:{kind:"start"}),
[n,o]=(0,Uu.useState)("");return a.kind==="second"?(0,ia.jsx)(e5,{methods:a.methods,back:()=>t({kind:"start"})}):a.kind==="forgot"?(0,ia.jsx)(W_,{email:n,setEmail:o,
back:()=>t({kind:"start"})}):(0,ia.jsx)(S4,{email:n,setEmail:o,go:t})}function S4({email:e,setEmail:a,go:t}){let[n,o]=(0,Uu.useState)(""),[r]=ga(),i=U({mutationFn:()=>M(
"POST",oe,{email:e.trim(),password:n}),onSuccess:u=>{if(o(""),u.object==="second_factor")t({kind:"second",methods:u.methods??[]});else return Le(oe)}}),l=U({mutationFn:async()=>{
let u=await oc(await M("GET",`${oe}/passkey/options`));await M("POST",`${oe}/passkey`,{credential:u})},onSuccess:()=>Le(oe)}),c=U({mutationFn:async()=>{let{redirect_url:u}=await M(
"POST",`${oe}/sso/start`,{email:e.trim(),return_to:"/"});if(u===null)throw new Error("There is no single sign-on for this address. Log in with your password.");
window.location.assign(u)}}),s=u=>{u.preventDefault(),i.mutate()},f=r.get("sso");return(0,ia.jsx)(kt,{title:"Log in",about:"To the console of this Lockgate gate\
way.",children:(0,ia.jsxs)(T,{children:[f&&(0,ia.jsx)(qe,{color:"red",variant:"light",role:"alert",children:T4[f]??"Logging in through your organisation did not\
 work. Try again, or ask an owner."}),(0,ia.jsx)("form",{onSubmit:s,children:(0,ia.jsxs)(T,{children:[(0,ia.jsx)(O,{label:"Email",type:"email",value:e,onChange:u=>a(
u.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"username webauthn",autoFocus:!0}),(0,ia.jsx)(Ma,{label:"Password",value:n,onChange:u=>o(u.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}}),(0,ia.jsx)(N,{error:i.
error??l.error??c.error}),(0,ia.jsx)(A,{type:"submit",size:"md",loading:i.isPending,disabled:!e||!n,children:"Log in"})]})}),(0,ia.jsx)(td,{label:"or"}),(0,ia.jsxs)(
k,{grow:!0,children:[(0,ia.jsx)(A,{variant:"default",leftSection:(0,ia.jsx)(gd,{size:17}),loading:c.isPending,disabled:!e.includes("@"),onClick:()=>c.mutate(),children:"\
Single sign-on"}),nc()&&(0,ia.jsx)(A,{variant:"default",leftSection:(0,ia.jsx)(Wi,{size:17}),loading:l.isPending,onClick:()=>l.mutate(),children:"Passkey"})]}),
(0,ia.jsx)(v,{size:"sm",ta:"center",children:(0,ia.jsx)(Ae,{component:"button",type:"button",size:"sm",onClick:()=>t({kind:"forgot"}),children:"Forgot your pass\
word?"})})]})})}var T4={expired:"Logging in through your organisation took too long. Begin again.",denied:"Your organisation’s login did not let you in.",provider:"\
Your organisation’s login could not be asked. Try again in a minute.",not_invited:"You are not a member here yet. Ask an owner or an admin to invite you.",domain:"\
Your address is not of a domain that may enter here.",unverified:"Your organisation’s login has not verified your address.",taken:"Your address belongs to an \
account that is not linked to your organisation’s login. Ask an owner.",disabled:"Your account here is disabled. Ask an owner or an admin."};var k5=p(D(),1);var t5=p(D(),1);var Vt=p(g(),1),A4=[{value:"any",label:"Any outcome"},{value:"ok",label:"Succeeded"},{value:"failed",label:"Failed"}];function n5({filter:e,change:a,live:t,setLive:n,
density:o,setDensity:r}){return(0,Vt.jsxs)(k,{gap:"sm",mb:"md",align:"flex-start",children:[(0,Vt.jsx)(ue,{"aria-label":"Time range",data:Sv,value:e.range,onChange:i=>a(
{...e,range:i}),allowDeselect:!1,w:165}),(0,Vt.jsx)(ue,{"aria-label":"Outcome",data:A4,value:e.outcome||"any",onChange:i=>a({...e,outcome:i==="any"?"":i}),allowDeselect:!1,
w:145}),(0,Vt.jsx)(C4,{filter:e,change:a}),(0,Vt.jsxs)(k,{gap:"sm",h:36,wrap:"nowrap",children:[(0,Vt.jsx)(ha,{label:"Live",checked:t,onChange:i=>n(i.currentTarget.
checked)}),(0,Vt.jsx)(Ro,{label:o==="normal"?"Denser rows":"Roomier rows",children:(0,Vt.jsx)(ut,{variant:"default",size:36,"aria-label":o==="normal"?"Denser ro\
ws":"Roomier rows",onClick:()=>r(o==="normal"?"dense":"normal"),children:o==="normal"?(0,Vt.jsx)(Iv,{size:17}):(0,Vt.jsx)(Kv,{size:17})})})]})]})}function C4({filter:e,
change:a}){let[t,n]=(0,t5.useState)(""),o=Zi().data?.data??[],r=s=>s.startsWith("@")?s.slice(s.indexOf("/")+1):s,i=[...new Set([...["200","400","401","429","500",
"502"].map(s=>`status:${s}`),...o.map(s=>`model:${r(s.id)}`)])],l=Ev(e),c=s=>{let f=s.map(Cv);f.includes(null)||(a(Nv(e,f)),n(""))};return(0,Vt.jsx)(ft,{"aria-l\
abel":"Filters",leftSection:(0,Vt.jsx)(pd,{size:16}),placeholder:l.length>0?void 0:"model:…  status:429  trace:…  _user=ann",value:l,onChange:c,searchValue:t,
onSearchChange:n,data:t?i:Av.map(s=>({value:`${s}:`,label:`${s}:`})),onOptionSubmit:s=>{s.endsWith(":")&&setTimeout(()=>n(s))},clearable:!0,clearButtonProps:{"a\
ria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var Ng=null,o5=e=>{Ng=e};function r5(){let e=Ng;return Ng=null,e}function Gu(e){try{return JSON.parse(e)}catch{return null}}function Lu(e){let a=Array.isArray(e.content)?e.content.map(n=>n.text??`[${n.type??"part"}]`).join(`
`):e.content??"",t=(e.tool_calls??[]).map(n=>`→ ${n.function?.name??"?"}(${n.function?.arguments??""})`);return[e.reasoning_content??"",a,...t].filter(Boolean).
join(`
`)}function qu(e){let a=Gu(e);if(!a)return[];let t=(a.messages??[]).map(n=>({role:n.role??"user",text:Lu(n)}));a.instructions&&t.unshift({role:"system",text:a.instructions});
for(let n of[a.prompt,a.input])for(let o of n===void 0?[]:Array.isArray(n)?n:[n])t.push(typeof o=="string"?{role:"user",text:o}:{role:o.role??"user",text:Lu(o)});
return t}function E4(e){return e.split(/\r?\n/).filter(a=>a.startsWith("data:")&&!a.includes("[DONE]")).map(a=>Gu(a.slice(5))).filter(a=>a!==null)}function i5(e){
return e.error?typeof e.error=="string"?e.error:e.error.message??e.message??"":""}function l5(e){let a=Gu(e);if(a){let i=i5(a);return i?[{role:"error",text:i}]:
(a.choices??[]).map(l=>({role:l.message?.role??"assistant",text:l.message?Lu(l.message):l.text??""}))}let t=E4(e),n=t.map(i=>(i.choices??[]).map(l=>l.delta?Lu(l.
delta):l.text??"").join("")),o=t.map(i5).find(Boolean),r=n.join("")?[{role:"assistant",text:n.join("")}]:[];return o?[...r,{role:"error",text:o}]:r}function c5(e){
let a=Gu(e);return a===null?e:JSON.stringify(a,null,2)}function s5(e){let a=[],t=0;return e.forEach((n,o)=>{o>0&&n.sent-t>=10&&a.push({kind:"wait",from:t,to:n.sent,nth:o}),t=Math.max(t,n.sent+n.took),a.push({kind:"a\
ttempt",from:n.sent,to:n.sent+n.took,attempt:n,nth:o+1})}),a}function d5(e){if(!(e>0))return[0];let a=e/5,t=10**Math.floor(Math.log10(a)),n=([1,2,5,10].find(o=>o*
t>=a)??10)*t;return Array.from({length:Math.floor(e/n+1e-9)+1},(o,r)=>Number((r*n).toPrecision(12)))}var Te=p(g(),1),N4={hit:"The answer came from the cache.","semantic hit":"The answer to a question of the same meaning came from the cache.",miss:"The cache did\
 not have it.","semantic miss":"The cache had neither it nor anything of the same meaning.",refresh:"The cache was told to ask again."};function m5({log:e}){let a=s5(
e.tries),t=Math.max(e.timings.total,...a.map(r=>r.to)),n=d5(t),o=r=>r.status>=200&&r.status<300&&r.fault==="";return(0,Te.jsxs)(T,{gap:"md",children:[(e.cache||
e.continued)&&(0,Te.jsxs)(k,{gap:"xs",children:[e.cache&&(0,Te.jsxs)(Q,{variant:"light",radius:"sm",tt:"none",color:e.cache.includes("hit")?"teal":"gray",children:[
"Cache: ",e.cache]}),e.continued&&(0,Te.jsx)(Q,{variant:"light",radius:"sm",tt:"none",color:"yellow",children:"Continued by another target"}),(0,Te.jsxs)(v,{size:"\
sm",c:"dimmed",children:[N4[e.cache]??""," ",e.continued&&"Its stream broke, and the next target went on where it stopped."]})]}),e.tries.length===0?(0,Te.jsx)(
v,{size:"sm",c:"dimmed",children:e.cache.includes("hit")?"No provider was asked.":"One target was asked once: its stages are under Timing."}):(0,Te.jsxs)("div",
{className:"attempts",role:"table","aria-label":"Attempts",children:[a.map(r=>(0,Te.jsx)(O4,{lane:r,total:t,marks:n,good:o},`${r.kind}-${r.nth}`)),(0,Te.jsxs)("\
div",{className:"attempt",role:"presentation",children:[(0,Te.jsx)("span",{}),(0,Te.jsx)("div",{className:"axis","aria-hidden":"true",children:n.map(r=>(0,Te.jsx)(
"span",{"data-edge":r===0?"start":r/t>.92?"end":void 0,style:{left:`${r/t*100}%`},children:r===0?"0":Ie(r)},r))}),(0,Te.jsx)("span",{})]})]})]})}function O4({lane:e,
total:a,marks:t,good:n}){let o={left:`${e.from/a*100}%`,width:`${(e.to-e.from)/a*100}%`},{attempt:r}=e;return(0,Te.jsxs)("div",{className:r?"attempt":"attempt a\
ttempt-wait",role:"row",children:[(0,Te.jsx)("div",{role:"cell",style:{minWidth:0},children:r?(0,Te.jsx)(M4,{attempt:r,nth:e.nth}):"wait"}),(0,Te.jsxs)("div",{className:"\
track",role:"cell","aria-label":`from ${Ie(e.from)} to ${Ie(e.to)}`,children:[t.map(i=>(0,Te.jsx)("span",{className:"track-tick",style:{left:`${i/a*100}%`}},i)),
(0,Te.jsx)("span",{className:r?"track-bar":"track-wait","data-good":r?n(r):void 0,style:o})]}),(0,Te.jsx)(v,{size:r?"sm":"xs",ta:"right",role:"cell",className:"\
nowrap",children:Ie(e.to-e.from)})]})}function M4({attempt:e,nth:a}){let t=e.status>=200&&e.status<300&&e.fault==="",n=e.credential?`@${e.credential}`:e.provider;
return(0,Te.jsxs)(Te.Fragment,{children:[(0,Te.jsxs)(k,{gap:6,wrap:"nowrap",children:[(0,Te.jsxs)(v,{size:"sm",fw:550,truncate:!0,title:Sd(e.path),children:[a,"\
. ",n||Sd(e.path)||"target"]}),(0,Te.jsx)(Q,{size:"sm",radius:"sm",variant:"light",color:t?"teal":"red",ff:"monospace",flex:"none",children:e.fault&&e.status<400?
e.fault:e.status||"—"})]}),(0,Te.jsx)(v,{size:"xs",c:"dimmed",className:"wrap",children:[Sd(e.path),e.model,e.fault&&e.status>=400&&vn(e.fault).toLowerCase()].
filter(Boolean).join(" · ")})]})}var Co=p(g(),1);function u5({log:e}){let a=[...qu(e.request.text),...l5(e.response.text)];return a.length===0?(0,Co.jsx)(v,{size:"sm",c:"dimmed",children:e.request.
text||e.response.text?"This call is no conversation. Its bodies are in the other tabs.":"No bodies were kept for this call."}):(0,Co.jsx)(T,{gap:0,children:a.map(
(t,n)=>(0,Co.jsxs)("article",{className:`turn turn-${t.role}`,style:{margin:"0 0 14px",maxWidth:"none"},children:[(0,Co.jsxs)(k,{justify:"space-between",mb:2,wrap:"\
nowrap",children:[(0,Co.jsx)(v,{size:"xs",c:"dimmed",fw:600,children:vn(t.role)}),t.text&&(0,Co.jsx)(hn,{text:t.text,label:`Copy ${t.role} text`})]}),(0,Co.jsx)(
"div",{className:"wrap said",children:t.text||(0,Co.jsx)(v,{span:!0,size:"sm",c:"dimmed",children:"Empty"})})]},n))})}var Eo=p(g(),1);function f5({log:e}){let a=e.tokensIn+e.tokensOut,t=[["Prompt",Aa(e.tokensIn),e.tokensCached>0?`of them ${Aa(e.tokensCached)} from the provider'\
s cache`:""],["Answer",Aa(e.tokensOut),e.tokensReasoning>0?`of them ${Aa(e.tokensReasoning)} for reasoning`:""],["Together",Aa(a),e.estimated?"estimated: the pr\
ovider reported none":"as the provider reported"],["Cost",gn(e.cost),R4(e,a)],["Bytes in",mf(e.bytesIn),"request body"],["Bytes out",mf(e.bytesOut),"answer"]];return(0,Eo.jsx)(
T,{children:(0,Eo.jsx)(C,{"aria-label":"Tokens and cost",highlightOnHover:!1,children:(0,Eo.jsx)(C.Tbody,{children:t.map(([n,o,r])=>(0,Eo.jsxs)(C.Tr,{children:[
(0,Eo.jsx)(C.Th,{scope:"row",w:110,children:n}),(0,Eo.jsx)(C.Td,{ta:"right",w:120,children:o}),(0,Eo.jsx)(C.Td,{children:(0,Eo.jsx)(v,{size:"sm",c:"dimmed",children:r})})]},
n))})})})}function R4(e,a){if(e.cost===null)return"no price is known for this model";if(e.cost===0)return e.provider==="local"?"the built-in model is free":"fre\
e";let t=a>0?`, ${gn(e.cost/a*1e6)} per million tokens on average`:"";return`${gn(e.cost)} / ${Aa(a)} tokens${t}`}var za=p(g(),1),D4={refused:"The gateway refused it.",upstream_error:"The provider answered with an error.",upstream_cut:"The provider broke off its answer.",client_gone:"\
The client left before the answer was complete.",timeout:"A deadline passed.",revoked:"The key was revoked while the answer was streaming.",drained:"The gateway\
 was stopping.",orphaned:"The worker process died during this call."};function p5({log:e}){let a=dr().data?.data.find(o=>o.id===e.keyId),t=[["Time",lo(e.at)],["\
Took",Ie(e.timings.total||e.ms)],["Tokens",`${Aa(e.tokensIn)} in, ${Aa(e.tokensOut)} out`],["Cost",gn(e.cost)],["Provider",e.credential?`${e.provider} (@${e.credential}\
)`:e.provider||"–"],["API key",a?a.name:e.keyId?e.keyId.slice(0,13):"–"],["Client",[e.clientIp,e.sdk].filter(Boolean).join(", ")||"–"],["Streamed",e.streamed?
"Yes":"No"]],n=Object.entries(e.metadata);return(0,za.jsxs)("div",{children:[(0,za.jsxs)(k,{gap:"sm",mb:"sm",wrap:"nowrap",align:"flex-start",children:[(0,za.jsx)(
rl,{status:e.status,end:e.end}),(0,za.jsxs)(v,{fw:600,className:"wrap",style:{flex:1},children:[e.model||e.modelAsked||e.path,(0,za.jsxs)(v,{span:!0,c:"dimmed",
size:"sm",fw:400,display:"block",className:"mono",children:[e.method," ",e.path]})]})]}),e.end!=="complete"&&e.end&&(0,za.jsx)(qe,{color:e.ok?"yellow":"orange",
variant:"light",mb:"sm",p:"xs",children:(0,za.jsxs)(v,{size:"sm",children:[D4[e.end]??vn(e.end),e.error&&` Code ${e.error}.`,e.upstreamStatus>0&&e.upstreamStatus!==
e.status&&` The provider said ${e.upstreamStatus}.`]})}),(0,za.jsx)(fn,{cols:{base:2,xs:4},spacing:"sm",verticalSpacing:"xs",component:"dl",m:0,children:t.map(([
o,r])=>(0,za.jsxs)("div",{children:[(0,za.jsx)(v,{size:"xs",c:"dimmed",component:"dt",children:o}),(0,za.jsx)(v,{size:"sm",component:"dd",m:0,className:"wrap",children:r})]},
o))}),(0,za.jsxs)(k,{gap:6,mt:"sm",children:[(0,za.jsx)(v,{size:"xs",c:"dimmed",children:"Trace"}),(0,za.jsx)(X,{href:`/logs?range=all&q=${encodeURIComponent(`t\
race:${e.traceId}`)}`,className:"mono trace",children:e.traceId}),(0,za.jsx)(hn,{text:e.traceId,label:"Copy trace id"})]}),n.length>0&&(0,za.jsxs)(k,{gap:6,mt:4,
children:[(0,za.jsx)(v,{size:"xs",c:"dimmed",children:"Metadata"}),n.map(([o,r])=>(0,za.jsxs)(X,{href:`/logs?range=all&q=${encodeURIComponent(`${o}=${r}`)}`,className:"\
mono trace",children:[o,"=",r]},o))]})]})}var Wa=p(g(),1);function B4({timings:e}){let t=[{name:"Check the key",about:"who calls, and whether they may",at:e.authenticated,tone:"own"},{name:"Receive the \
body",about:"from the client",at:e.received,tone:"own"},{name:"Plan and send",about:"choose the target, write to the provider",at:e.sent,tone:"own"},{name:"Wait\
 for the provider",about:"until its first byte",at:e.firstByte,tone:"provider"},{name:"Relay the answer",about:"until the last byte, record included",at:e.total,
tone:"provider"}].filter(n=>n.at>0).sort((n,o)=>n.at-o.at);return t.map((n,o)=>({...n,from:t[o-1]?.at??0,to:n.at}))}function h5({log:e}){let a=e.timings.total||
1,t=B4(e),n=t.filter(o=>o.tone==="own").reduce((o,r)=>o+r.to-r.from,0);return(0,Wa.jsxs)(T,{gap:"sm",children:[(0,Wa.jsxs)("div",{className:"waterfall",role:"ta\
ble","aria-label":"Timing",children:[t.map(o=>(0,Wa.jsxs)("div",{className:"stage",role:"row",children:[(0,Wa.jsxs)("div",{role:"cell",children:[(0,Wa.jsx)(v,{size:"\
sm",fw:550,children:o.name}),(0,Wa.jsx)(v,{size:"xs",c:"dimmed",children:o.about})]}),(0,Wa.jsxs)("svg",{width:"100%",height:"14",preserveAspectRatio:"none",viewBox:"\
0 0 1000 14","aria-hidden":"true",children:[(0,Wa.jsx)("rect",{x:"0",y:"6",width:"1000",height:"2",className:"rail"}),(0,Wa.jsx)("rect",{x:Math.min(o.from/a*1e3,
997),y:"0",width:Math.max((o.to-o.from)/a*1e3,3),height:"14",rx:"2",className:`bar-${o.tone}`})]}),(0,Wa.jsx)(v,{size:"sm",ta:"right",role:"cell",className:"now\
rap",children:Ie(o.to-o.from)})]},o.name)),(0,Wa.jsxs)("div",{className:"stage",role:"row",children:[(0,Wa.jsx)(v,{size:"sm",fw:600,role:"cell",children:"Total"}),
(0,Wa.jsx)("span",{}),(0,Wa.jsx)(v,{size:"sm",fw:600,ta:"right",role:"cell",children:Ie(e.timings.total)})]})]}),(0,Wa.jsxs)(v,{size:"xs",c:"dimmed",children:["\
Times count from the moment the request’s headers were complete. The gateway’s own part before the provider was called is ",Ie(n),", the time a client neede\
d to send its body included.",e.attempts>1&&` ${e.attempts} attempts were made.`]})]})}var te=p(g(),1);function b5({id:e,rows:a,close:t,open:n}){let o=Uv(e),r=a.findIndex(i=>i.id===e);return(0,te.jsxs)(Oa,{opened:!0,onClose:t,size:"xl",title:"Requ\
est",closeButtonProps:{"aria-label":"Close"},children:[(0,te.jsx)(N,{error:o.error,title:"This log cannot be shown",retry:()=>{o.refetch()}}),o.isPending&&(0,te.jsxs)(
T,{children:[(0,te.jsx)(We,{height:70,radius:"md"}),(0,te.jsx)(We,{height:36,radius:"md"}),(0,te.jsx)(We,{height:260,radius:"md"})]}),o.data&&(0,te.jsxs)(T,{children:[
(0,te.jsx)(p5,{log:o.data}),(0,te.jsx)(q4,{log:o.data,previous:a[r-1]?.id,next:r>=0?a[r+1]?.id:void 0,open:n}),(0,te.jsxs)(fe,{defaultValue:"chat",keepMounted:!1,
children:[(0,te.jsx)(fe.List,{className:"scroll-tabs","aria-label":"Parts of the request",mb:"md",children:g5(o.data).map(({value:i,label:l})=>(0,te.jsx)(fe.Tab,
{value:i,children:l},i))}),g5(o.data).map(({value:i,show:l})=>(0,te.jsx)(fe.Panel,{value:i,children:(0,te.jsx)(l,{log:o.data})},i))]},e)]})]})}var U4=[{value:"c\
hat",label:"Chat",show:u5},{value:"attempts",label:"Attempts",show:m5},{value:"request",label:"Request",show:({log:e})=>(0,te.jsx)(v5,{part:e.request,label:"Req\
uest body"})},{value:"response",label:"Response",show:({log:e})=>(0,te.jsx)(v5,{part:e.response,label:"Response body"})},{value:"headers",label:"Headers",show:L4},
{value:"timing",label:"Timing",show:h5},{value:"cost",label:"Tokens and cost",show:f5}],g5=e=>U4.filter(({value:a})=>a!=="attempts"||e.tries.length>0||e.cache!==
""||e.continued);function v5({part:e,label:a}){return e.text?(0,te.jsxs)(T,{gap:"xs",children:[e.truncated&&(0,te.jsx)(v,{size:"sm",c:"dimmed",children:"Long: o\
nly its beginning was kept."}),(0,te.jsx)(Ye,{text:c5(e.text),label:a})]}):(0,te.jsx)(v,{size:"sm",c:"dimmed",children:"No body was kept."})}function L4({log:e}){
let a=[{name:"Request headers",pairs:e.request.headers},{name:"Response headers",pairs:e.response.headers}];return(0,te.jsx)(T,{children:a.map(({name:t,pairs:n})=>(0,te.jsxs)(
"div",{children:[(0,te.jsx)(v,{size:"sm",fw:600,mb:6,children:t}),n.length===0?(0,te.jsx)(v,{size:"sm",c:"dimmed",children:"None were kept."}):(0,te.jsx)(Ye,{text:n.
map(([o,r])=>`${o}: ${r}`).join(`
`),label:t})]},t))})}var G4=/^x-portkey-(?!api-key$|trace-id$|package-|runtime)/;function q4({log:e,previous:a,next:t,open:n}){let[,o]=J(),r=rc(e.method,e.path,
e.request.text||void 0,e.request.headers.filter(([l])=>G4.test(l))),i=()=>{let l=qu(e.request.text),c=l.filter(u=>u.role==="user"||u.role==="assistant").map(u=>({
role:u.role,content:u.text})),s=l.filter(u=>u.role==="system").map(u=>u.text).join(`
`),f=e.credential&&!e.modelAsked.startsWith("@")?`@${e.credential}/${e.modelAsked}`:e.modelAsked;o5({model:f,system:s,messages:c}),o("/playground")};return(0,te.jsxs)(
k,{gap:"xs",children:[(0,te.jsx)(io,{text:r,children:"Copy as curl"}),(0,te.jsx)(io,{text:`${window.location.origin}/logs/${e.id}`,children:"Copy link"}),e.path.
endsWith("/chat/completions")&&e.request.text&&!e.request.truncated&&(0,te.jsx)(A,{variant:"default",leftSection:(0,te.jsx)(al,{size:16}),onClick:i,children:"Op\
en in playground"}),(0,te.jsxs)(k,{gap:4,ml:"auto",children:[(0,te.jsx)(A,{variant:"default",px:10,disabled:!a,onClick:()=>a&&n(a),"aria-label":"Newer request",
children:(0,te.jsx)(Xv,{size:16})}),(0,te.jsx)(A,{variant:"default",px:10,disabled:!t,onClick:()=>t&&n(t),"aria-label":"Older request",children:(0,te.jsx)(Qv,{size:16})})]})]})}var _5=p(D(),1);var Hu=p(D(),1);var ai=p(g(),1),y5=[{keys:["g","h"],does:"Go to the first page",to:"/"},{keys:["g","p"],does:"Go to the playground",to:"/playground"},{keys:["g","l"],does:"Go t\
o logs",to:"/logs"},{keys:["g","c"],does:"Go to configs",to:"/configs"},{keys:["g","k"],does:"Go to API keys",to:"/keys"},{keys:["g","v"],does:"Go to virtual ke\
ys",to:"/virtual-keys"}],H4=[{keys:["Ctrl/Cmd","K"],does:"Search and commands"},{keys:["/"],does:"Filter or search on this page"},{keys:["j"],does:"Next log"},{
keys:["k"],does:"Previous log"},{keys:["Esc"],does:"Close what is open"},{keys:["?"],does:"This sheet"}],Og="lockgate:shortcuts",K4=1200,Ku=()=>{window.dispatchEvent(
new Event(Og))};function Mg(e){if(e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let a=e.target instanceof HTMLElement?e.target:document.body;return a.
isContentEditable||a.closest('input, textarea, select, [role="menu"], [role="dialog"]')!==null}function w5(){let[,e]=J(),[a,t]=zc(!1),n=(0,Hu.useRef)({key:"",at:0});
return(0,Hu.useEffect)(()=>{let o=r=>{if(Mg(r))return;let{key:i,at:l}=n.current,c=Date.now()-l<K4&&y5.find(s=>s.keys[0]===i&&s.keys[1]===r.key);if(n.current={key:r.
key,at:Date.now()},c&&c.to)e(c.to);else if(r.key==="?")t.open();else if(r.key==="/")document.querySelector("[data-search]")?.focus();else return;r.preventDefault()};
return window.addEventListener("keydown",o),window.addEventListener(Og,t.open),()=>{window.removeEventListener("keydown",o),window.removeEventListener(Og,t.open)}},
[e,t]),(0,ai.jsx)(ca,{opened:a,onClose:t.close,title:"Keyboard shortcuts",closeButtonProps:{"aria-label":"Close"},children:(0,ai.jsx)(T,{gap:10,children:[...H4,
...y5].map(o=>(0,ai.jsxs)(k,{justify:"space-between",children:[(0,ai.jsx)(v,{size:"sm",children:o.does}),(0,ai.jsx)(k,{gap:4,children:o.keys.map(r=>(0,ai.jsx)(nd,
{children:r},r))})]},o.does))})})}var fa=p(g(),1),I4=[{name:"Time",width:116},{name:"Status",width:76},{name:"Model",least:170},{name:"Metadata",width:180},{name:"Tokens",right:!0,width:104},{name:"\
Cost",right:!0,width:100},{name:"Took",right:!0,width:88},{name:"Trace",width:116,from:"xl"}];function x5({rows:e,loading:a,density:t,chosen:n,suffix:o}){let[,r]=J();
return Y4(e,i=>document.getElementById(`log-${i}`)?.focus()),(0,fa.jsx)(lt,{label:"Logs",columns:I4,loading:a,minWidth:860,spacing:t==="dense"?"xs":"sm",children:e.
map(i=>{let l=`/logs/${i.id}${o}`;return(0,fa.jsxs)(C.Tr,{className:i.id===n?"clickable chosen":"clickable",onClick:()=>r(l),children:[(0,fa.jsx)(C.Td,{children:(0,fa.jsx)(
X,{id:`log-${i.id}`,href:l,className:"row-link",onClick:c=>c.stopPropagation(),children:(0,fa.jsx)(H,{at:i.at})})}),(0,fa.jsx)(C.Td,{children:(0,fa.jsx)(rl,{status:i.
status,end:i.end})}),(0,fa.jsxs)(C.Td,{children:[(0,fa.jsx)("div",{className:"ellipsis",title:i.model,children:i.model||`${i.method} ${i.path}`}),t==="normal"&&
(0,fa.jsx)(v,{size:"xs",c:"dimmed",className:"ellipsis",children:[i.credential?`@${i.credential}`:i.provider,i.path.replace("/v1/","")].filter(Boolean).join(" ·\
 ")})]}),(0,fa.jsx)(C.Td,{children:(0,fa.jsx)(j4,{metadata:i.metadata})}),(0,fa.jsxs)(C.Td,{ta:"right",className:"nowrap",title:i.estimated?"Estimated: the prov\
ider reported none":void 0,children:[i.estimated&&"≈ ",Ec(i.tokensIn)," → ",Ec(i.tokensOut)]}),(0,fa.jsx)(C.Td,{ta:"right",children:gn(i.cost)}),(0,fa.jsx)(
C.Td,{ta:"right",children:Ie(i.ms)}),(0,fa.jsx)(C.Td,{className:"mono nowrap",title:i.traceId,visibleFrom:"xl",children:i.traceId.length>11?`${i.traceId.slice(0,
10)}…`:i.traceId})]},i.id)})})}function j4({metadata:e}){let a=Object.entries(e);return(0,fa.jsxs)(k,{gap:4,children:[a.slice(0,3).map(([t,n])=>(0,fa.jsxs)(Q,
{variant:"default",size:"sm",tt:"none",fw:450,radius:"sm",maw:160,title:`${t}=${n}`,children:[t,"=",n]},t)),a.length>3&&(0,fa.jsxs)(v,{size:"xs",c:"dimmed",children:[
"+",a.length-3]})]})}function Y4(e,a){(0,_5.useEffect)(()=>{let t=n=>{if(Mg(n)||n.key!=="j"&&n.key!=="k")return;let o=e.findIndex(i=>document.activeElement?.id===
`log-${i.id}`),r=e[n.key==="j"?Math.min(o+1,e.length-1):Math.max(o-1,0)];r&&a(r.id)};return window.addEventListener("keydown",t),()=>window.removeEventListener(
"keydown",t)},[e,a])}var Qe=p(g(),1),V4=2e3;function z5(){let{id:e}=oo(),[a]=ga(),[,t]=J(),[n,o]=(0,k5.useState)(!0),[r,i]=nv({key:"lockgate-log-density",defaultValue:"normal"}),l=Ov(
a),c=Math.max(0,Number(a.get("page"))||0),s=fd(l,c,n&&c===0?V4:!1),f=s.data?.rows??[],u=s.data?.total??0,d=Math.ceil(u/l.pageSize),m=dd(l,c),w=z=>t(`/logs${dd(z,
0)}`,{replace:!0}),x=m!=="";return(0,Qe.jsxs)(le,{title:"Logs",about:"One record for every call, written before the last byte of its answer left.",wide:!0,children:[
(0,Qe.jsx)(n5,{filter:l,change:w,live:n,setLive:o,density:r,setDensity:i}),s.error&&!s.data?(0,Qe.jsx)(N,{error:s.error,retry:()=>{s.refetch()}}):s.isSuccess&&u===
0?(0,Qe.jsx)(P4,{filtered:x,everything:()=>t("/logs?range=all")}):(0,Qe.jsxs)(Qe.Fragment,{children:[(0,Qe.jsx)(x5,{rows:f,loading:s.isPending,density:r,chosen:e,
suffix:m}),(0,Qe.jsxs)(k,{justify:"space-between",mt:"md",children:[(0,Qe.jsx)(v,{size:"sm",c:"dimmed","aria-live":"polite",children:s.isSuccess?`${Aa(u)} ${u===
1?"request":"requests"}`:" "}),d>1&&(0,Qe.jsx)(rd,{total:d,value:c+1,onChange:z=>t(`/logs${dd(l,z-1)}`),size:"sm",getControlProps:z=>({"aria-label":`${z} page`})})]})]}),
e&&(0,Qe.jsx)(b5,{id:e,rows:f,close:()=>t(`/logs${m}`),open:z=>t(`/logs/${z}${m}`,{replace:!0})})]})}function P4({filtered:e,everything:a}){return(0,Qe.jsxs)(En,
{icon:(0,Qe.jsx)(db,{size:26}),title:e?"No request matches":"No request in the last 24 hours",action:(0,Qe.jsxs)(k,{gap:"sm",children:[(0,Qe.jsx)(A,{variant:"li\
ght",onClick:a,children:"Show all time"}),(0,Qe.jsx)(A,{component:X,href:"/playground",variant:"default",children:"Make a request"})]}),children:["New requests \
appear here by themselves. Filter by typing ",(0,Qe.jsx)("span",{className:"mono",children:"model:"}),","," ",(0,Qe.jsx)("span",{className:"mono",children:"stat\
us:"}),", ",(0,Qe.jsx)("span",{className:"mono",children:"trace:"})," or a metadata pair such as"," ",(0,Qe.jsx)("span",{className:"mono",children:"_user=ann"}),
"."]})}var ni=p(D(),1);var Is=p(D(),1);var vc=p(g(),1);function ti({label:e,roles:a,value:t,change:n,bare:o,disabled:r}){return(0,vc.jsx)(ue,{label:o?void 0:e,"aria-label":o?e:void 0,data:a.map(({value:i,
label:l})=>({value:i,label:l})),value:t,onChange:i=>i&&n(i),allowDeselect:!1,disabled:r,comboboxProps:{width:320,position:"bottom-start"},renderOption:({option:i})=>(0,vc.jsxs)(
"div",{children:[(0,vc.jsx)(v,{size:"sm",children:i.label}),(0,vc.jsx)(v,{size:"xs",c:"dimmed",children:a.find(l=>l.value===i.value)?.about})]})})}var zt=p(g(),1);function S5({close:e,done:a}){let t=eo(),n=Jr().data?.data??[],[o,r]=(0,Is.useState)(""),[i,l]=(0,Is.useState)("member"),[c,s]=(0,Is.useState)(t?
[t]:[]),[f,u]=(0,Is.useState)({}),d=()=>B("POST",er,{email:o.trim(),role:i,workspaces:c.map(m=>({id:m,role:f[m]??"member"}))},er);return(0,zt.jsxs)(Be,{title:"I\
nvite a person",action:"Make the link",ready:/^\S+@\S+$/.test(o.trim()),save:d,done:m=>a({email:o.trim(),link:m.invite_link}),close:e,children:[(0,zt.jsx)(O,{label:"\
Email",type:"email",placeholder:"ann@example.org",value:o,onChange:m=>r(m.currentTarget.value),required:!0,"data-autofocus":!0}),(0,zt.jsx)(ti,{label:"Role in t\
he organisation",roles:Gi.filter(m=>m.value!=="owner"),value:i,change:l}),i==="member"&&(0,zt.jsxs)(zt.Fragment,{children:[(0,zt.jsx)(od,{label:"Workspaces",data:n.
map(m=>({value:m.id,label:m.name})),value:c,onChange:s,searchable:!0,placeholder:c.length>0?void 0:"None yet"}),c.length>0&&(0,zt.jsx)(Qi.Wrapper,{label:"Role i\
n each",children:(0,zt.jsx)(T,{gap:"xs",mt:6,children:c.map(m=>(0,zt.jsxs)(k,{wrap:"nowrap",justify:"space-between",children:[(0,zt.jsx)("span",{children:n.find(
w=>w.id===m)?.name??m}),(0,zt.jsx)("div",{style:{width:140},children:(0,zt.jsx)(ti,{label:`Role in ${n.find(w=>w.id===m)?.name??m}`,bare:!0,roles:Ls,value:f[m]??
"member",change:w=>u({...f,[m]:w})})})]},m))})})]})]})}var or=p(g(),1);function Rg({title:e,link:a,close:t,children:n}){return(0,or.jsx)(ca,{opened:!0,onClose:t,title:e,size:"lg",closeOnClickOutside:!1,closeButtonProps:{
"aria-label":"Close"},children:(0,or.jsxs)(T,{children:[(0,or.jsx)(v,{size:"sm",children:n}),(0,or.jsx)(O,{"aria-label":"Link",value:a,readOnly:!0,onFocus:o=>o.
currentTarget.select(),styles:{input:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}}}),(0,or.jsxs)(k,{justify:"space-between",children:[(0,or.jsx)(
io,{text:a,primary:!0,children:"Copy link"}),(0,or.jsx)(A,{variant:"default",onClick:t,children:"Done"})]})]})})}var A5=p(g(),1);function T5({row:e,show:a,close:t}){let n=async()=>{let o=await B("POST",`${bt}/${e.id}/password-reset`,{});o.reset_link?a(o.reset_link):pn.show(
{color:"teal",message:`A link to a new password was mailed to ${e.email}.`})};return(0,A5.jsxs)(pe,{title:`A new password for ${Ve(e)}?`,action:"Make the link",
danger:!1,close:t,run:n,children:["Whoever opens the link chooses the password of ",e.email,". The present one works until then; with the new one all their sess\
ions end. A second factor stays as it is."]})}var C5=p(D(),1);var js=p(g(),1);function E5({row:e,close:a}){let t=Ot().data?.user.role,[n,o]=(0,C5.useState)(e.role),r=t==="owner"?Gi:Gi.filter(i=>i.value!=="owner");return(0,js.jsxs)(
Be,{title:`Role of ${Ve(e)}`,action:"Save",ready:n!==e.role,save:()=>B("PUT",`${bt}/${e.id}`,{role:n},bt),close:a,size:"md",children:[(0,js.jsx)(ti,{label:"Role\
 in the organisation",roles:r,value:n,change:o}),(0,js.jsx)(v,{size:"sm",c:"dimmed",children:"It takes effect within a second, on their keys too. Nobody raises \
themself, and the last owner stays one."})]})}var K=p(g(),1),N5=e=>Gi.find(a=>a.value===e)?.label??e;function O5(){let[e,a]=ga(),[t,n]=(0,ni.useState)(!1),[o,r]=(0,ni.useState)(null);return(0,K.jsxs)(le,{title:"\
Members",about:"People of the organisation. Owners and admins reach every workspace; members reach those that they are put in.",actions:(0,K.jsx)(ct,{scope:"org\
anisation_users.create",run:()=>n(!0),children:"Invite"}),children:[(0,K.jsxs)(fe,{value:e.get("tab")??"people",onChange:i=>a(i==="invites"?{tab:i}:{},{replace:!0}),
keepMounted:!1,children:[(0,K.jsxs)(fe.List,{mb:"md",children:[(0,K.jsx)(fe.Tab,{value:"people",children:"People"}),(0,K.jsx)(fe.Tab,{value:"invites",children:"\
Invites"})]}),(0,K.jsx)(fe.Panel,{value:"people",children:(0,K.jsx)(Q4,{})}),(0,K.jsx)(fe.Panel,{value:"invites",children:(0,K.jsx)(Z4,{show:r})})]}),t&&(0,K.jsx)(
S5,{close:()=>n(!1),done:i=>{r(i),a({tab:"invites"})}}),o&&(0,K.jsxs)(Rg,{title:`Invite of ${o.email}`,link:o.link,close:()=>r(null),children:["Send this link t\
o ",o.email,". It works once, for a week, and is not shown again: for another one choose “New link” in the list."]})]})}function Q4(){let e=wu(),a=Ot().data?.
user.id,t=new Map((Jr().data?.data??[]).map(m=>[m.id,m.name])),[n,o]=(0,ni.useState)(null),[r,i]=(0,ni.useState)(null),[l,c]=(0,ni.useState)(null),s=()=>o(null),
f=m=>m.id!==a;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(N,{error:l}),(0,K.jsx)(Ga,{label:"People",found:e,keyOf:m=>m.id,nameOf:Ve,texts:m=>[m.email,Ve(m),
m.role],acts:[{name:"Change role",icon:_b,scope:"organisation_users.update",for:f,run:m=>o({kind:"role",row:m})},{name:"Reset link…",icon:pr,scope:"organisati\
on_users.update",for:m=>f(m)&&m.status==="active",run:m=>o({kind:"reset",row:m})},{name:"Disable…",icon:ub,scope:"organisation_users.update",for:m=>f(m)&&m.status===
"active",run:m=>o({kind:"disable",row:m})},{name:"Let in again",icon:mb,scope:"organisation_users.update",for:m=>m.status!=="active",run:m=>{c(null),B("PUT",`${bt}\
/${m.id}`,{status:"active"},bt).catch(c)}},{name:"Remove…",icon:xd,scope:"organisation_users.delete",danger:!0,for:f,run:m=>o({kind:"remove",row:m})}],cells:[
{name:"Person",least:220,show:m=>(0,K.jsx)(qa,{name:m.id===a?`${Ve(m)} (you)`:Ve(m),about:_u(m)})},{name:"Role",width:110,show:m=>N5(m.role)},{name:"Workspaces",
least:160,show:m=>m.role==="member"?(0,K.jsx)(X4,{ids:m.workspace_ids,names:t}):"All"},{name:"Since",width:120,from:"lg",show:m=>(0,K.jsx)(H,{at:m.created_at})},
{name:"Status",width:110,show:m=>(0,K.jsx)($t,{status:m.status})}],empty:{icon:(0,K.jsx)(gr,{size:26}),title:"Nobody is here",about:"Invite the first."}}),n?.kind===
"role"&&(0,K.jsx)(E5,{row:n.row,close:s}),n?.kind==="reset"&&(0,K.jsx)(T5,{row:n.row,show:m=>i({name:Ve(n.row),link:m}),close:s}),r&&(0,K.jsxs)(Rg,{title:`New p\
assword of ${r.name}`,link:r.link,close:()=>i(null),children:["Hand this link to ",r.name," yourself. It works once, for twenty minutes, and is not shown again."]}),
n?.kind==="disable"&&(0,K.jsx)(pe,{title:`Disable ${Ve(n.row)}?`,action:"Disable",close:s,run:()=>B("PUT",`${bt}/${n.row.id}`,{status:"disabled"},bt),children:"\
Their sessions end now and their keys stop working within a second. You can let them in again."}),n?.kind==="remove"&&(0,K.jsx)(pe,{title:`Remove ${Ve(n.row)}?`,
action:"Remove",close:s,run:()=>B("DELETE",`${bt}/${n.row.id}`,void 0,bt),children:"Their sessions end now; their own keys and open invites are deleted. What th\
ey made for others stays, and so does what they did in the logs. This cannot be undone."})]})}function X4({ids:e,names:a}){return e.length===0?(0,K.jsx)(K.Fragment,
{children:"–"}):(0,K.jsxs)(k,{gap:4,children:[e.slice(0,3).map(t=>(0,K.jsx)(Q,{variant:"light",color:"gray",tt:"none",children:a.get(t)??"One more"},t)),e.length>
3&&`and ${e.length-3} more`]})}function Z4({show:e}){let a=t_(),[t,n]=(0,ni.useState)(null),[o,r]=(0,ni.useState)(null);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(
N,{error:o}),(0,K.jsx)(Ga,{label:"Invites",found:a,keyOf:c=>c.id,nameOf:c=>c.email,texts:c=>[c.email,c.status],acts:[{name:"New link",icon:bb,scope:"organisatio\
n_users.create",for:c=>c.status==="pending"||c.status==="expired",run:c=>{r(null),B("POST",`${er}/${c.id}/resend`,{},er).then(s=>e({email:c.email,link:s.invite_link}),
r)}},{name:"Withdraw…",icon:ea,scope:"organisation_users.delete",danger:!0,for:c=>c.status==="pending",run:n}],cells:[{name:"Email",least:220,show:c=>(0,K.jsx)(
qa,{name:c.email,about:c.workspaces.length>0?`${c.workspaces.length} ${c.workspaces.length===1?"workspace":"workspaces"}`:void 0})},{name:"As",width:110,show:c=>N5(
c.role)},{name:"Invited",width:120,show:c=>(0,K.jsx)(H,{at:c.created_at})},{name:"Ends",width:120,show:c=>c.status==="pending"?(0,K.jsx)(H,{at:c.expires_at}):"–"},
{name:"Status",width:120,show:c=>(0,K.jsx)($t,{status:c.status})}],empty:{icon:(0,K.jsx)(fb,{size:26}),title:"Nobody is invited",about:"An invite is a link that\
 works once, for a week."}}),t&&(0,K.jsx)(pe,{title:`Withdraw the invite of ${t.email}?`,action:"Withdraw",close:()=>n(null),run:()=>B("DELETE",`${er}/${t.id}`,
void 0,er),children:"Its link stops working now."})]})}var Ys=p(g(),1);function M5(){return(0,Ys.jsx)(le,{title:"Page not found",children:(0,Ys.jsx)(En,{icon:(0,Ys.jsx)($v,{size:26}),title:"There is nothing at this \
address",action:(0,Ys.jsx)(A,{component:X,href:"/",variant:"light",children:"To the first page"}),children:"The link may be old, or mistyped."})})}var oi=p(D(),1);var rr=p(D(),1);function R5(e=[]){let[a,t]=(0,rr.useState)(e),n=(0,rr.useRef)(null);(0,rr.useEffect)(()=>()=>n.current?.abort(),[]);let o=(0,rr.useCallback)(l=>{t(c=>[...c.slice(
0,-1),l(c[c.length-1])])},[]),r=(0,rr.useCallback)(async(l,c)=>{let s=cd(),f={model:c.model,traceId:s,running:!0,stopped:!1,outcome:null,error:null};t([...l,{role:"\
assistant",content:"",answer:f}]);let u=d=>o(m=>({...m,answer:{...f,running:!1,...d}}));n.current=new AbortController;try{let d=await b_({model:c.model,messages:[
...c.system.trim()?[{role:"system",content:c.system}]:[],...l.map($4)],temperature:c.temperature===""?void 0:c.temperature,maxTokens:c.maxTokens===""?void 0:c.maxTokens,
traceId:s,signal:n.current.signal,onText:m=>o(w=>({...w,content:w.content+m}))});u({outcome:d})}catch(d){d instanceof DOMException&&d.name==="AbortError"?u({stopped:!0}):
u({error:d})}},[o]),i=a[a.length-1]?.answer?.running??!1;return{turns:a,running:i,send:(l,c)=>{r([...a,{role:"user",content:l}],c)},again:l=>{r(a.slice(0,-1),l)},
stop:()=>n.current?.abort(),clear:()=>{n.current?.abort(),t([])}}}var $4=({role:e,content:a})=>({role:e,content:a});var Qn=p(g(),1);function F4(e,a){let t=a&&!e.includes(a)?[a,...e]:e,n=new Map;for(let o of t){let r=o.startsWith("@")&&o.includes("/")?o.slice(0,o.indexOf("/")):
"Models";n.set(r,[...n.get(r)??[],o])}return[...n].map(([o,r])=>({group:o,items:r.map(i=>({value:i,label:o==="Models"?i:i.slice(o.length+1)}))}))}function D5({value:e,
change:a}){let t=Zi(),n=t.data?.data.map(o=>o.id)??[];return(0,Qn.jsx)(ne,{p:"md",radius:"lg",component:"aside","aria-label":"Settings",children:(0,Qn.jsxs)(T,{
children:[(0,Qn.jsx)(N,{error:t.error,retry:()=>{t.refetch()},title:"Models cannot be listed"}),(0,Qn.jsxs)("div",{children:[(0,Qn.jsx)(ue,{label:"Model",data:F4(
n,e.model),value:e.model,onChange:o=>a({model:o??""}),searchable:!0,allowDeselect:!1,nothingFoundMessage:"No model matches",maxDropdownHeight:320,comboboxProps:{
width:340,position:"bottom-end"}}),(0,Qn.jsx)(v,{size:"xs",c:"dimmed",mt:4,className:"wrap mono",children:e.model})]}),(0,Qn.jsx)(Sa,{label:"System prompt",value:e.
system,onChange:o=>a({system:o.currentTarget.value}),autosize:!0,minRows:3,maxRows:10}),(0,Qn.jsx)(sr,{label:"Temperature",description:"0 is steady, higher is f\
reer",value:e.temperature,onChange:o=>a({temperature:typeof o=="number"?o:""}),min:0,max:2,step:.1,decimalScale:2}),(0,Qn.jsx)(sr,{label:"Longest answer",description:"\
In tokens",value:e.maxTokens,onChange:o=>a({maxTokens:typeof o=="number"?o:""}),min:1,max:1e6,step:64,allowDecimal:!1})]})})}var et=p(g(),1);function B5({turn:e,again:a}){let{answer:t}=e;return(0,et.jsxs)("article",{className:`turn turn-${e.role}`,"aria-label":e.role==="user"?"You":"M\
odel",children:[(0,et.jsxs)(k,{justify:"space-between",gap:"xs",mb:4,wrap:"nowrap",children:[(0,et.jsx)(v,{size:"xs",c:"dimmed",fw:600,truncate:!0,children:e.role===
"user"?"You":t?.model??"Model"}),e.content&&!t?.running&&(0,et.jsx)(hn,{text:e.content,label:"Copy text"})]}),e.content&&(0,et.jsxs)("div",{className:"wrap said",
children:[e.content,t?.running&&(0,et.jsx)("span",{className:"caret","aria-hidden":"true"})]}),t?.running&&!e.content&&(0,et.jsx)("span",{className:"pulse","ari\
a-label":"Waiting for the first token",role:"img"}),t&&!t.running&&!!t.error&&(0,et.jsx)(N,{error:t.error}),t&&!t.running&&(0,et.jsx)(W4,{answer:t,again:a})]})}
function J4(e){return Nt({queryKey:["/v1/logs","trace",e],queryFn:async()=>{let t=Tv({...sd,trace:e,pageSize:1},0);return Mv(await M("GET",`/v1/logs?${t}`)).rows[0]??
null},refetchInterval:t=>t.state.data||t.state.dataUpdateCount>10?!1:500,staleTime:1/0}).data??void 0}function W4({answer:e,again:a}){let t=J4(e.traceId),{outcome:n}=e,
o=n?(n.totalMs-n.firstTokenMs)/1e3:0,r=[];return e.stopped&&r.push(["","Stopped"]),n?.firstTokenMs&&r.push(["First token",Ie(n.firstTokenMs)]),n&&n.tokensOut>1&&
o>0&&r.push(["Speed",`${((n.tokensOut-1)/o).toFixed(1)} tokens/s`]),t&&r.push(["Tokens",`${Aa(t.tokensIn)} in, ${Aa(t.tokensOut)} out`],["Cost",gn(t.cost)]),n?.
finish==="length"&&r.push(["","Cut at the longest answer"]),(0,et.jsxs)(k,{gap:"md",mt:8,mih:26,className:"figures",children:[r.map(([i,l])=>(0,et.jsxs)(v,{size:"\
xs",c:"dimmed",children:[i&&`${i} `,(0,et.jsx)(v,{span:!0,size:"xs",fw:600,c:"var(--mantine-color-text)",children:l})]},i+l)),t&&(0,et.jsx)(Ae,{component:X,href:`\
/logs/${t.id}`,size:"xs",children:"Open log"}),a&&(0,et.jsx)(A,{size:"compact-xs",variant:"subtle",leftSection:(0,et.jsx)(bd,{size:13}),onClick:a,children:"Agai\
n"})]})}var Ue=p(g(),1),e8=["Write a haiku about rivers.","Explain what a lock gate does.","Name three uses of steam."];function U5(){let[e]=(0,oi.useState)(r5),a=il(),
[t,n]=(0,oi.useState)({model:e?.model??"",system:e?.system??"You are a helpful assistant.",temperature:.7,maxTokens:256}),o={...t,model:t.model||a},r=R5(e?.messages.
slice(0,-1)),[i,l]=(0,oi.useState)(e?.messages.at(-1)?.content??""),c=(0,oi.useRef)(null),s=r.turns.at(-1);(0,oi.useEffect)(()=>{c.current&&(c.current.scrollTop=
c.current.scrollHeight)},[s?.content,s?.answer?.running,r.turns.length]);let f=u=>{!u.trim()||r.running||(r.send(u.trim(),o),l(""))};return(0,Ue.jsxs)(le,{title:"\
Playground",about:"A real request with a short-lived key of your own. It is logged like any other.",wide:!0,actions:r.turns.length>0&&(0,Ue.jsx)(A,{variant:"def\
ault",leftSection:(0,Ue.jsx)(ea,{size:16}),onClick:r.clear,children:"Clear"}),children:[(0,Ue.jsxs)("div",{className:"playground",children:[(0,Ue.jsxs)(ne,{radius:"\
lg",className:"talk",children:[(0,Ue.jsxs)("div",{className:"turns",ref:c,tabIndex:0,role:"region","aria-label":"Conversation",children:[r.turns.length===0&&(0,Ue.jsx)(
a8,{choose:f}),r.turns.map((u,d)=>(0,Ue.jsx)(B5,{turn:u,again:d===r.turns.length-1&&!r.running?()=>r.again(o):void 0},d))]}),(0,Ue.jsxs)("div",{className:"compo\
ser",children:[(0,Ue.jsx)(Sa,{"aria-label":"Prompt",placeholder:"Ask something",value:i,onChange:u=>l(u.currentTarget.value),onKeyDown:u=>{u.key!=="Enter"||u.shiftKey||
u.nativeEvent.isComposing||(u.preventDefault(),f(i))},autosize:!0,minRows:2,maxRows:10,"data-search":!0}),(0,Ue.jsxs)("div",{className:"composer-foot",children:[
(0,Ue.jsx)(v,{size:"xs",c:"dimmed",children:"Enter sends, Shift+Enter makes a new line"}),r.running?(0,Ue.jsx)(A,{flex:"none",color:"red",variant:"light",leftSection:(0,Ue.jsx)(
kb,{size:15}),onClick:r.stop,children:"Stop"}):(0,Ue.jsx)(A,{flex:"none",leftSection:(0,Ue.jsx)(vb,{size:16}),onClick:()=>f(i),disabled:!i.trim(),children:"Send"})]})]})]}),
(0,Ue.jsx)(D5,{value:o,change:u=>n({...t,...u})})]}),(0,Ue.jsx)("div",{className:"sr-only",role:"status","aria-live":"polite",children:s?.answer&&(s.answer.running?
"The model is answering.":s.answer.error?"The answer failed.":`Answer complete: ${s.content}`)})]})}function a8({choose:e}){return(0,Ue.jsxs)("div",{className:"\
talk-start",children:[(0,Ue.jsx)(Wn,{size:48,radius:"xl",variant:"light",children:(0,Ue.jsx)(al,{size:24})}),(0,Ue.jsx)(v,{c:"dimmed",size:"sm",children:"Ask an\
ything, or begin with one of these."}),(0,Ue.jsx)("div",{className:"samples",children:e8.map(a=>(0,Ue.jsx)(A,{variant:"default",size:"compact-md",fw:450,onClick:()=>e(
a),children:a},a))})]})}var j5=p(D(),1);var t8="Needs one of the scopes in `x-scopes`.",L5=["get","post","put","delete"];function G5(e){return Object.entries(e.paths).sort(([a],[t])=>a.localeCompare(t)).
flatMap(([a,t])=>Object.entries(t).sort(([n],[o])=>L5.indexOf(n)-L5.indexOf(o)).map(([n,o])=>{let r=o.requestBody?.content["application/json"];return{id:o.operationId,
method:n.toUpperCase(),path:a,tag:o.tags[0]??"other",summary:o.summary,about:o.description.replace(t8,"").trim(),scopes:o["x-scopes"],caller:o["x-caller"],parameters:o.
parameters,example:r?.example,schema:r?.schema}})).sort((a,t)=>a.tag.localeCompare(t.tag))}function q5(e,a){let t=`${e.method} ${e.path} ${e.summary} ${e.tag} ${e.
scopes.join(" ")}`.toLowerCase();return a.toLowerCase().split(/\s+/).every(n=>t.includes(n))}function H5(e,a){let t=e.path,n=new URLSearchParams;for(let{name:r,
in:i}of e.parameters){let l=(a[r]??"").trim();if(i==="path"){if(!l)return null;t=t.replace(`{${r}}`,encodeURIComponent(l))}else l&&n.set(r,l)}let o=n.toString();
return o?`${t}?${o}`:t}var K5=p(g(),1),n8={GET:"teal",POST:"blue",PUT:"yellow",DELETE:"red"};function Iu({name:e}){return(0,K5.jsx)(Q,{variant:"light",color:n8[e]??"gray",radius:"sm",
w:70,style:{flexShrink:0},children:e})}var Dg=p(D(),1);var Xe=p(g(),1);function I5({operation:e}){let[a,t]=(0,Dg.useState)({}),[n,o]=(0,Dg.useState)(e.example===void 0?"":JSON.stringify(e.example,null,2)),r=H5(e,a),
i=o8(n),l=e.method!=="GET",c=U({gcTime:0,mutationFn:()=>M(e.method,r??"",l&&n.trim()?i.value:void 0)});return(0,Xe.jsx)(ne,{p:"lg",radius:"lg",style:{minWidth:0},
children:(0,Xe.jsx)("form",{onSubmit:f=>{f.preventDefault(),c.mutate()},children:(0,Xe.jsxs)(T,{children:[(0,Xe.jsxs)("div",{children:[(0,Xe.jsxs)(k,{gap:"sm",wrap:"\
nowrap",children:[(0,Xe.jsx)(Iu,{name:e.method}),(0,Xe.jsx)(v,{className:"mono wrap",fw:600,children:e.path})]}),(0,Xe.jsx)(Ra,{order:2,size:"h4",mt:"sm",children:e.
summary}),(0,Xe.jsx)(v,{size:"sm",c:"dimmed",children:e.about})]}),(0,Xe.jsx)(r8,{scopes:e.scopes}),e.parameters.map(f=>(0,Xe.jsx)(O,{label:f.name,description:f.
description??(f.in==="path"?"A part of the path: an id or a slug.":void 0),required:f.in==="path",value:a[f.name]??"",onChange:u=>t({...a,[f.name]:u.currentTarget.
value}),styles:{input:{fontFamily:"var(--mantine-font-family-monospace)"}}},f.name)),e.schema!==void 0&&(0,Xe.jsx)(fv,{label:"Body",value:n,onChange:o,autosize:!0,
minRows:4,maxRows:18,formatOnBlur:!0,validationError:i.error??void 0}),(0,Xe.jsx)(Ye,{label:"curl command",text:rc(e.method,r??e.path,l&&i.error===null?i.value:
void 0)}),l&&(0,Xe.jsx)(qe,{variant:"light",color:"yellow",py:"xs",children:"This changes things for real."}),(0,Xe.jsx)(k,{justify:"flex-end",children:(0,Xe.jsx)(
A,{type:"submit",loading:c.isPending,disabled:r===null||i.error!==null,children:"Send as me"})}),(0,Xe.jsx)(N,{error:c.error,title:c.error instanceof ao?`Answer\
ed with ${c.error.status}`:void 0}),c.isSuccess&&(0,Xe.jsx)(Ye,{label:"Answer",text:JSON.stringify(c.data,null,2),height:420})]})})})}function o8(e){if(!e.trim())
return{value:void 0,error:null};try{return{value:JSON.parse(e),error:null}}catch(a){return{value:void 0,error:a instanceof Error?a.message:"This is no JSON"}}}function r8({
scopes:e}){let a=new Set(Ot().data?.scopes);return e.length===0?null:(0,Xe.jsxs)(k,{gap:6,children:[(0,Xe.jsx)(v,{size:"sm",children:"Any one of"}),e.map(t=>(0,Xe.jsxs)(
Q,{variant:"light",color:a.has(t)?"teal":"gray",radius:"sm",tt:"none",children:[t,a.has(t)?"":" (you lack it)"]},t))]})}var Ge=p(g(),1),Bg="/v1/openapi.json";function Y5(){let{id:e}=oo(),[a,t]=ga(),n=Nt({queryKey:[Bg],queryFn:()=>M("GET",Bg),staleTime:1/0}),o=(0,j5.useMemo)(()=>n.
data?G5(n.data):[],[n.data]),r=a.get("search")??"",i=o.filter(c=>q5(c,r)),l=o.find(c=>c.id===e)??i[0];return(0,Ge.jsxs)(le,{title:"API reference",about:(0,Ge.jsxs)(
Ge.Fragment,{children:["What the console does, a program can do. Calls that you try here are made as you, for real. The same as a file:"," ",(0,Ge.jsx)(Ae,{href:Bg,
inherit:!0,children:"openapi.json"})]}),wide:!0,children:[(0,Ge.jsx)(N,{error:n.error,retry:()=>{n.refetch()}}),n.isPending&&(0,Ge.jsx)(We,{height:420,radius:"l\
g"}),n.data&&(0,Ge.jsxs)("div",{className:"reference",children:[(0,Ge.jsxs)(T,{gap:"xs",children:[(0,Ge.jsx)(O,{"aria-label":"Search operations",placeholder:`Se\
arch ${o.length} operations`,leftSection:(0,Ge.jsx)(ot,{size:16}),value:r,onChange:c=>{let s=c.currentTarget.value;t(s?{search:s}:{},{replace:!0})},"data-search":!0}),
(0,Ge.jsx)("div",{className:"reference-list",children:(0,Ge.jsx)(i8,{operations:i,chosen:l?.id})})]}),l?(0,Ge.jsx)(I5,{operation:l},l.id):(0,Ge.jsx)(v,{c:"dimme\
d",children:"No operation matches."})]})]})}function i8({operations:e,chosen:a}){let[,t]=J(),[n]=ga(),o=n.toString()?`?${n}`:"",r=[...new Set(e.map(i=>i.tag))];
return(0,Ge.jsx)(T,{gap:"sm",pr:"xs",children:r.map(i=>(0,Ge.jsxs)("div",{children:[(0,Ge.jsxs)(k,{gap:6,px:8,pb:4,children:[(0,Ge.jsx)(v,{size:"xs",fw:600,c:"d\
immed",children:i.replaceAll("_"," ")}),(0,Ge.jsx)(Q,{size:"xs",variant:"light",color:"gray",children:e.filter(l=>l.tag===i).length})]}),e.filter(l=>l.tag===i).
map(l=>(0,Ge.jsxs)(un,{className:"reference-row","aria-current":l.id===a?"true":void 0,onClick:()=>t(`/reference/${l.id}${o}`),children:[(0,Ge.jsx)(Iu,{name:l.method}),
(0,Ge.jsx)(v,{size:"sm",truncate:!0,span:!0,style:{minWidth:0},children:l.summary})]},l.id))]},i))})}var V5=p(D(),1);var Xn=p(g(),1);function P5(){let e=hc("/reset-password"),[a,t]=(0,V5.useState)(""),n=U({mutationFn:()=>M("POST","/v1/password-reset/complete",{token:e,password:a}),
onSuccess:()=>(t(""),Le(oe))}),o=i=>{i.preventDefault(),n.mutate()},r=(0,Xn.jsx)(Ae,{component:X,href:"/",children:"Go to the login"});return!e||n.isSuccess?(0,Xn.jsx)(
kt,{title:n.isSuccess?"Your password is new":"This link is not whole",about:n.isSuccess?"All your sessions were ended.":"Open it again from the message that you\
 got, or ask for a new one.",children:r}):(0,Xn.jsx)(kt,{title:"Choose a new password",about:"All your sessions end with it.",children:(0,Xn.jsx)("form",{onSubmit:o,
children:(0,Xn.jsxs)(T,{children:[(0,Xn.jsx)(Zr,{label:"New password",value:a,onChange:t}),(0,Xn.jsx)(N,{error:n.error}),(0,Xn.jsx)(A,{type:"submit",size:"md",loading:n.
isPending,disabled:!zo(a),children:"Save"}),(0,Xn.jsx)(v,{size:"xs",c:"dimmed",children:"A second factor stays as it is, and is asked for at the login."})]})})})}var Yu=p(D(),1);var Hi=p(D(),1);var On=p(g(),1),No="/v1/secret-references",ju=[{value:"env",label:"Environment variable",path:"Variable",example:"OPENAI_KEY",logins:[]},{value:"file",label:"Fi\
le",path:"File in the operator’s folder",example:"openai.key",logins:[]},{value:"hashicorp_vault",label:"HashiCorp Vault",path:"Path",example:"secret/data/ope\
nai",ways:{field:"vault_auth_type",options:[{value:"token",label:"Token"},{value:"approle",label:"AppRole"},{value:"kubernetes",label:"Kubernetes"}]},logins:[{name:"\
vault_addr",label:"Address"},{name:"vault_token",label:"Token",secret:!0,with:"token"},{name:"vault_role_id",label:"Role id",with:"approle"},{name:"vault_secret\
_id",label:"Secret id",secret:!0,with:"approle"},{name:"vault_role",label:"Role",with:"kubernetes"},{name:"vault_mount",label:"Mount of the login (optional)",with:"\
approle"},{name:"vault_mount",label:"Mount of the login (optional)",with:"kubernetes"},{name:"vault_namespace",label:"Namespace (optional)"}]},{value:"aws_sm",label:"\
AWS Secrets Manager",path:"Secret’s name or ARN",example:"prod/openai",ways:{field:"aws_auth_type",options:[{value:"accessKey",label:"Access key"},{value:"ass\
umedRole",label:"Assumed role"},{value:"serviceRole",label:"The machine’s own role"}]},logins:[{name:"aws_region",label:"Region"},{name:"aws_access_key_id",label:"\
Access key id",with:"accessKey"},{name:"aws_secret_access_key",label:"Secret access key",secret:!0,with:"accessKey"},{name:"aws_role_arn",label:"Role ARN",with:"\
assumedRole"},{name:"aws_external_id",label:"External id (optional)",with:"assumedRole"},{name:"aws_access_key_id",label:"Access key id of who assumes it (empty\
: the gateway)",with:"assumedRole"},{name:"aws_secret_access_key",label:"Secret access key of who assumes it",secret:!0,with:"assumedRole"}]},{value:"azure_kv",
label:"Azure Key Vault",path:"Secret’s name, or name/version",example:"openai-key",ways:{field:"azure_auth_mode",options:[{value:"entra",label:"Entra applicat\
ion"},{value:"managed",label:"Managed identity"},{value:"default",label:"Whatever the machine has"}]},logins:[{name:"azure_vault_url",label:"Address"},{name:"az\
ure_entra_tenant_id",label:"Tenant id",with:"entra"},{name:"azure_entra_client_id",label:"Client id",with:"entra"},{name:"azure_entra_client_secret",label:"Clie\
nt secret",secret:!0,with:"entra"},{name:"azure_managed_client_id",label:"Client id (optional)",with:"managed"}]}],l8=["kubernetes","serviceRole","managed","def\
ault"];function Ug({row:e,close:a}){let t=Xt(`${No}/${e?.id??""}`,e!==void 0).data;return e&&!t?null:(0,On.jsx)(c8,{row:t,close:a})}function c8({row:e,close:a}){
let[t,n]=(0,Hi.useState)(e?.manager_type??"env"),[o,r]=(0,Hi.useState)(e?.name??""),[i,l]=(0,Hi.useState)(e?.description??""),[c,s]=(0,Hi.useState)(e?.secret_path??
""),[f,u]=(0,Hi.useState)(e?.secret_key??""),[d,m]=(0,Hi.useState)(Object.fromEntries(Object.entries(e?.auth_config??{}).filter(h=>typeof h[1]=="string"&&!h[0].
startsWith("masked_")))),w=ju.find(h=>h.value===t),x=w?.ways?d[w.ways.field]??w.ways.options[0]?.value??"":"",z=(w?.logins??[]).filter(h=>!h.with||h.with===x),y=()=>{
let h={...ei(Object.fromEntries(z.map(_=>[_.name,d[_.name]??""]))),...w?.ways?{[w.ways.field]:x}:{}},b={name:o.trim(),description:i.trim()||null,secret_path:c.trim(),
...f.trim()?{secret_key:f.trim()}:{},...Object.keys(h).length>0?{auth_config:h}:{}};return e?B("PUT",`${No}/${e.id}`,b,No):B("POST",No,{...b,manager_type:t},No)};
return(0,On.jsxs)(Be,{title:e?`Edit ${e.name}`:"Add a secret reference",action:"Save",ready:o.trim()!==""&&c.trim()!=="",save:y,close:a,children:[(0,On.jsx)(ue,
{label:"Kept in",description:t==="env"||t==="file"?"Only what the operator allowed by a setting can be named.":void 0,data:ju.map(({value:h,label:b})=>({value:h,
label:b})),value:t,onChange:h=>h&&n(h),allowDeselect:!1,disabled:e!==void 0}),(0,On.jsx)(O,{label:"Name",value:o,onChange:h=>r(h.currentTarget.value),required:!0,
"data-autofocus":!0}),w?.ways&&(0,On.jsx)(ue,{label:"The gateway logs in by",description:l8.includes(x)?"Its own identity, which works where the operator’s sett\
ing LOCKGATE_SECRET_IDENTITY says.":void 0,data:w.ways.options,value:x,onChange:h=>h&&w.ways&&m({...d,[w.ways.field]:h}),allowDeselect:!1}),z.map(h=>h.secret?(0,On.jsx)(
Ma,{label:h.label,description:e?"Leave it empty to keep the stored one.":"Sealed at once, and never shown again.",value:d[h.name]??"",onChange:b=>m({...d,[h.name]:b.
currentTarget.value}),autoComplete:"off",visibilityToggleButtonProps:{"aria-label":`Show or hide: ${h.label}`}},h.name):(0,On.jsx)(O,{label:h.label,value:d[h.name]??
"",onChange:b=>m({...d,[h.name]:b.currentTarget.value})},h.name)),(0,On.jsx)(O,{label:w?.path??"Path",placeholder:w?.example,value:c,onChange:h=>s(h.currentTarget.
value),required:!0,styles:{input:{fontFamily:"var(--mantine-font-family-monospace)"}}}),(0,On.jsx)(O,{label:"Field in it",description:"Where the secret holds se\
veral values, as JSON.",placeholder:"api_key",value:f,onChange:h=>u(h.currentTarget.value)}),(0,On.jsx)(Sa,{label:"Description",value:i,onChange:h=>l(h.currentTarget.
value),autosize:!0,minRows:1,maxRows:4})]})}var Pt=p(g(),1);function Q5(){let e=Ta(`${No}?page_size=500`),[a,t]=(0,Yu.useState)(null),[n,o]=(0,Yu.useState)(null),[r,i]=(0,Yu.useState)(null),l=()=>t(null),
c=s=>{i(null),o(null),M("POST",`${No}/${s.id}/test`,{}).then(f=>o({ok:(f.ok??f.success)!==!1,text:`${s.name}: ${f.message??"the secret can be fetched"}`}),i)};return(0,Pt.jsxs)(
le,{title:"Secret references",about:"Providers’ keys that stay in your own vault. Virtual keys and integrations name them, and the gateway fetches them when the\
y are used.",actions:(0,Pt.jsx)(ct,{scope:"secret_references.create",run:()=>t({kind:"add"}),children:"Add reference"}),children:[(0,Pt.jsx)(N,{error:r}),n&&(0,Pt.jsx)(
qe,{mb:"md",color:n.ok?"teal":"red",variant:"light",role:"status",withCloseButton:!0,onClose:()=>o(null),closeButtonLabel:"Close",children:n.text}),(0,Pt.jsx)(Ga,
{label:"Secret references",found:e,keyOf:s=>s.id,nameOf:s=>s.name,texts:s=>[s.name,s.slug,s.manager_type],acts:[{name:"Test",icon:hr,scope:"secret_references.up\
date",run:c},{name:"Edit",icon:Mt,scope:"secret_references.update",run:s=>t({kind:"edit",row:s})},{name:"Delete…",icon:ea,scope:"secret_references.delete",danger:!0,
run:s=>t({kind:"delete",row:s})}],cells:[{name:"Name",least:200,show:s=>(0,Pt.jsx)(qa,{name:s.name,about:s.description})},{name:"Slug",width:220,show:s=>(0,Pt.jsx)(
"span",{className:"mono wrap",children:s.slug})},{name:"Kept in",width:190,show:s=>ju.find(f=>f.value===s.manager_type)?.label??s.manager_type},{name:"Changed",
width:120,show:s=>(0,Pt.jsx)(H,{at:s.last_updated_at})}],empty:{icon:(0,Pt.jsx)(kd,{size:26}),title:"No secret is kept elsewhere",about:"Add one, and name it in\
 a virtual key or an integration instead of pasting the secret itself."}}),a?.kind==="add"&&(0,Pt.jsx)(Ug,{close:l}),a?.kind==="edit"&&(0,Pt.jsx)(Ug,{row:a.row,
close:l}),a?.kind==="delete"&&(0,Pt.jsx)(pe,{title:`Delete ${a.row.name}?`,action:"Delete",close:l,run:()=>B("DELETE",`${No}/${a.row.id}`,void 0,No),children:"T\
he secret itself stays where it is. What still names this reference must be changed first."})]})}var Xu=p(D(),1);var Qu=p(D(),1);var Vu="/v1/admin/organisation/settings",Pu="/v1/admin/organisation/authentication",ri="/v1/admin/organisation/sso",Ki="/v1/admin/organisation/jwt",ii="/v1/admi\
n/organisation/scim",s8=[["members","member"],["managers","manager"],["organisationAdmins","admin"]];function d8(e){for(let[a,t]of s8)if(e.startsWith(a))return{
who:t,what:u8(e.slice(a.length))};return null}var m8={ViewLogs:"see the text of calls",ViewLogMetadata:"see the list of calls",ViewAllData:"see the calls of oth\
ers",UpdateWs:"change the workspace",WriteWsIntegrations:"make integrations of the workspace",WriteWsMcpIntegrations:"make MCP integrations of the workspace"};function u8(e){
return(m8[e]??e.replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase()).replace(/^view /,"see ").replace(/^write /,"make and change ").replace("api keys","API keys").
replace("mcp","MCP")}function X5(e){let a=new Map;for(let t of e){let n=d8(t);n&&a.set(n.what,{...a.get(n.what),[n.who]:t})}return[...a].map(([t,n])=>({what:t,of:n}))}var V=p(g(),1);function Z5(){let[e,a]=(0,Qu.useState)(""),t=Nt({queryKey:[ii],queryFn:async()=>{try{return await M("GET",ii)}catch(o){if(o instanceof ao&&o.status===
404)return null;throw o}}}),n=o=>{a(o.token),vr(ii)};return t.error?(0,V.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}):t.isSuccess?(0,V.jsxs)(V.Fragment,{children:[
t.data?(0,V.jsx)(p8,{row:t.data,shown:n}):(0,V.jsx)(f8,{shown:n}),e&&(0,V.jsx)(ca,{opened:!0,onClose:()=>a(""),title:"Token of the directory",closeOnClickOutside:!1,
closeOnEscape:!1,withCloseButton:!1,size:"lg",children:(0,V.jsxs)(T,{children:[(0,V.jsx)(v,{size:"sm",children:"Give this to your directory now. Only a digest o\
f it is stored, so it is not shown again."}),(0,V.jsx)(Ye,{label:"Token",text:e}),(0,V.jsxs)(k,{justify:"space-between",children:[(0,V.jsx)(io,{text:e,primary:!0,
children:"Copy token"}),(0,V.jsx)(A,{variant:"default",onClick:()=>a(""),children:"I have stored it"})]})]})})]}):null}function f8({shown:e}){let[a,t]=(0,Qu.useState)(
[]),n=U({gcTime:0,mutationFn:()=>M("POST",ii,{domains:a}),onSuccess:e});return(0,V.jsx)(ne,{p:"lg",radius:"lg",maw:620,children:(0,V.jsxs)(T,{children:[(0,V.jsx)(
v,{size:"sm",c:"dimmed",children:"Connect Okta, Entra or another directory: it makes people here, puts them in workspaces by its groups, and when it lets somebo\
dy go, their sessions and keys end with them."}),(0,V.jsx)(ft,{label:"Domains",description:"Whose addresses the directory may make and change.",placeholder:a.length>
0?void 0:"example.org",value:a,onChange:t,splitChars:[","," "],acceptValueOnBlur:!0}),(0,V.jsx)(N,{error:n.error}),(0,V.jsx)(k,{justify:"flex-end",children:(0,V.jsx)(
sa,{scope:"organisation_settings.update",children:(0,V.jsx)(A,{loading:n.isPending,disabled:a.length===0,onClick:()=>n.mutate(),children:"Connect a directory"})})})]})})}
function p8({row:e,shown:a}){let[t,n]=(0,Qu.useState)(null),o=()=>n(null);return(0,V.jsxs)(ne,{p:"lg",radius:"lg",maw:620,children:[(0,V.jsxs)(T,{children:[(0,V.jsx)(
O,{label:"Base address",value:e.base_url,readOnly:!0}),(0,V.jsx)(O,{label:"Token",value:e.token,readOnly:!0,description:"Only its ends are known here."}),(0,V.jsxs)(
v,{size:"sm",children:["Speaks for ",e.domains.join(", "),". Connected ",(0,V.jsx)(H,{at:e.created_at}),e.rotated_at&&(0,V.jsxs)(V.Fragment,{children:[", its to\
ken made anew ",(0,V.jsx)(H,{at:e.rotated_at})]}),"."]}),(0,V.jsxs)(v,{size:"sm",c:"dimmed",children:["A group called ",(0,V.jsx)("span",{className:"mono",children:`${e.
group_prefix}Checkout${e.role_separator}manager`})," puts its people into the workspace Checkout as managers."]}),(0,V.jsxs)(k,{justify:"space-between",children:[
(0,V.jsx)(sa,{scope:"organisation_settings.update",children:(0,V.jsx)(A,{variant:"subtle",color:"red",onClick:()=>n("off"),children:"Disconnect"})}),(0,V.jsx)(sa,
{scope:"organisation_settings.update",children:(0,V.jsx)(A,{variant:"default",onClick:()=>n("rotate"),children:"Make a new token"})})]})]}),t==="rotate"&&(0,V.jsx)(
pe,{title:"Make a new token?",action:"Make it",danger:!1,close:o,run:()=>M("POST",`${ii}/rotate`).then(a),children:"The present one stops working at once."}),t===
"off"&&(0,V.jsx)(pe,{title:"Disconnect the directory?",action:"Disconnect",close:o,run:()=>M("DELETE",ii).then(()=>vr(ii)),children:"People stay as they are; no\
body is made or ended by it any more."})]})}var Vs=p(D(),1);var mt=p(g(),1);function $5(){let e=Xt(Pu);return e.error?(0,mt.jsx)(N,{error:e.error,retry:()=>{e.refetch()}}):e.data?(0,mt.jsx)(h8,{rules:e.data}):null}function h8({
rules:e}){let[a,t]=(0,Vs.useState)(e.session_settings.max_session_ttl/3600),[n,o]=(0,Vs.useState)(e.session_settings.idle_session_ttl/60),[r,i]=(0,Vs.useState)(
e.second_factor_roles),[l,c]=(0,Vs.useState)(e.enforce_sso),s=U({mutationFn:()=>B("PUT",Pu,{session_settings:{max_session_ttl:Math.round(Number(a)*3600),idle_session_ttl:Math.
round(Number(n)*60)},second_factor_roles:r,enforce_sso:l},Pu),onSuccess:()=>pn.show({color:"teal",message:"The rules for logins were saved."})});return(0,mt.jsx)(
ne,{p:"lg",radius:"lg",maw:620,children:(0,mt.jsx)("form",{onSubmit:u=>{u.preventDefault(),s.mutate()},children:(0,mt.jsxs)(T,{children:[(0,mt.jsxs)(fn,{cols:{base:1,
xs:2},children:[(0,mt.jsx)(sr,{label:"A session ends after",description:"At most 12 hours.",suffix:" h",value:a,onChange:t,min:.25,max:12,step:.5,decimalScale:2}),
(0,mt.jsx)(sr,{label:"Or when idle for",description:"At most 30 minutes.",suffix:" min",value:n,onChange:o,min:5,max:30})]}),(0,mt.jsx)(od,{label:"A second fact\
or is needed by",description:"Without one, people of these roles can do nothing but add one.",data:[{value:"owner",label:"Owners"},{value:"admin",label:"Admins"},
{value:"member",label:"Members"}],value:r,onChange:i,placeholder:r.length>0?void 0:"Nobody"}),(0,mt.jsx)(ha,{label:"Single sign-on only",description:"Passwords \
and passkeys stop working, but for owners, who keep a way in when the organisation’s login is broken.",checked:l,onChange:u=>c(u.currentTarget.checked)}),(0,mt.jsx)(
N,{error:s.error}),(0,mt.jsx)(k,{justify:"flex-end",children:(0,mt.jsx)(sa,{scope:"organisation_settings.update",children:(0,mt.jsx)(A,{type:"submit",loading:s.
isPending,children:"Save"})})})]})})})}var Ze=p(g(),1),F5=[{who:"member",name:"Members"},{who:"manager",name:"Managers"},{who:"admin",name:"Admins"}];function J5(){let e=Xt(Vu),a=Zt()("organisation_s\
ettings.update"),t=U({mutationFn:({name:o,on:r})=>B("PUT",Vu,{security_settings:{[o]:r}},Vu)});if(e.error)return(0,Ze.jsx)(N,{error:e.error,retry:()=>{e.refetch()}});
let n=e.data?.security_settings??{};return(0,Ze.jsxs)(Ze.Fragment,{children:[(0,Ze.jsx)(v,{size:"sm",c:"dimmed",mb:"md",maw:720,children:"Owners are never restr\
icted, and admins only in what they see of calls. A change holds within a second, for sessions and for people’s own keys alike."}),!a&&(0,Ze.jsxs)(k,{gap:4,mb:"\
sm",children:[(0,Ze.jsx)(v,{size:"sm",children:"You see these rights and cannot change them."}),(0,Ze.jsx)(Sb,{scope:"organisation_settings.update"})]}),(0,Ze.jsx)(
N,{error:t.error}),(0,Ze.jsx)(ne,{radius:"lg",style:{overflow:"hidden"},children:(0,Ze.jsxs)(C,{"aria-label":"Rights",className:"rights",verticalSpacing:"sm",horizontalSpacing:"\
md",children:[(0,Ze.jsx)(C.Thead,{children:(0,Ze.jsxs)(C.Tr,{children:[(0,Ze.jsx)(C.Th,{className:"column-name",children:"They may"}),F5.map(o=>(0,Ze.jsx)(C.Th,
{ta:"center",className:"column-name",children:o.name},o.who))]})}),(0,Ze.jsx)(C.Tbody,{children:X5(Object.keys(n)).map(({what:o,of:r})=>(0,Ze.jsxs)(C.Tr,{children:[
(0,Ze.jsx)(C.Td,{children:o.charAt(0).toUpperCase()+o.slice(1)}),F5.map(({who:i,name:l})=>{let c=r[i];return(0,Ze.jsx)(C.Td,{ta:"center",children:c?(0,Ze.jsx)(ha,
{display:"inline-block","aria-label":`${l} may ${o}`,checked:n[c]??!1,disabled:!a||t.isPending,onChange:s=>t.mutate({name:c,on:s.currentTarget.checked})}):(0,Ze.jsx)(
v,{span:!0,c:"dimmed",children:"–"})},i)})]},o))})]})})]})}var Oo=p(D(),1);var ve=p(g(),1);function ex(){let e=Ta(ri),a=Ot().data?.user.role==="owner",[t,n]=(0,Oo.useState)(null),o=()=>n(null);return(0,ve.jsxs)(ve.Fragment,{children:[(0,ve.jsxs)(
k,{justify:"space-between",mb:"md",align:"flex-start",children:[(0,ve.jsx)(v,{size:"sm",c:"dimmed",maw:620,flex:"1 1 300px",children:"OpenID Connect, with a cod\
e and PKCE. A person enters their address, and its domain says which provider is asked."}),a?(0,ve.jsx)(ct,{run:()=>n({kind:"add"}),children:"Add provider"}):(0,ve.jsx)(
v,{size:"sm",c:"dimmed",children:"Only an owner changes these."})]}),(0,ve.jsx)(Ga,{label:"Identity providers",found:e,keyOf:r=>r.id,nameOf:r=>r.name,acts:a?[{name:"\
Edit",icon:Mt,run:r=>n({kind:"edit",row:r})},{name:"Delete…",icon:ea,danger:!0,run:r=>n({kind:"delete",row:r})}]:[],cells:[{name:"Name",least:180,show:r=>(0,ve.jsx)(
qa,{name:r.name,about:r.issuer})},{name:"Domains",least:180,show:r=>(0,ve.jsx)(k,{gap:4,children:r.domains.map(i=>(0,ve.jsx)(Q,{variant:"light",tt:"none",children:r.
allow_subdomains?`*.${i}`:i},i))})},{name:"New people",width:150,show:r=>r.disable_auto_provision_user?"Invited only":`Let in as ${r.default_role}`},{name:"Stat\
us",width:110,show:r=>(0,ve.jsx)($t,{status:r.status})}],empty:{icon:(0,ve.jsx)(gd,{size:26}),title:"No identity provider yet",about:"Add yours, and people log \
in here with the account that they have there."}}),t?.kind==="add"&&(0,ve.jsx)(W5,{close:o}),t?.kind==="edit"&&(0,ve.jsx)(W5,{row:t.row,close:o}),t?.kind==="del\
ete"&&(0,ve.jsx)(pe,{title:`Delete ${t.row.name}?`,action:"Delete",close:o,run:()=>B("DELETE",`${ri}/${t.row.id}`,void 0,ri),children:"Its people can no longer \
log in through it. Their accounts stay, and so do their keys."})]})}var g8=[{value:"client_secret_basic",label:"Secret, in the header"},{value:"client_secret_po\
st",label:"Secret, in the body"},{value:"private_key_jwt",label:"Signed with a key of this gateway"}];function W5({row:e,close:a}){let[t,n]=(0,Oo.useState)(e?.name??
""),[o,r]=(0,Oo.useState)(e?.issuer??""),[i,l]=(0,Oo.useState)(e?.client_id??""),[c,s]=(0,Oo.useState)(""),[f,u]=(0,Oo.useState)(e?.client_auth??"client_secret_\
basic"),[d,m]=(0,Oo.useState)(e?.domains??[]),[w,x]=(0,Oo.useState)(e?.allow_subdomains??!1),[z,y]=(0,Oo.useState)(e?.disable_auto_provision_user??!1),h=f==="pr\
ivate_key_jwt",b=()=>{let E={name:t.trim(),issuer:o.trim(),client_id:i.trim(),client_auth:f,...c&&!h?{client_secret:c}:{},domains:d,allow_subdomains:w,disable_auto_provision_user:z};
return e?B("PUT",`${ri}/${e.id}`,E,ri):B("POST",ri,E,ri)},_=t.trim()!==""&&o.trim()!==""&&i.trim()!==""&&d.length>0&&(h||!!e?.has_client_secret||c!=="");return(0,ve.jsxs)(
Be,{title:e?`Edit ${e.name}`:"Add an identity provider",action:"Save",ready:_,save:b,close:a,children:[(0,ve.jsx)(O,{label:"Name",placeholder:"Company login",value:t,
onChange:E=>n(E.currentTarget.value),required:!0,"data-autofocus":!0}),(0,ve.jsx)(O,{label:"Issuer",placeholder:"https://login.example.org",description:"Exactly\
 as the provider’s discovery says it.",value:o,onChange:E=>r(E.currentTarget.value),required:!0}),(0,ve.jsx)(O,{label:"Client id",value:i,onChange:E=>l(E.currentTarget.
value),required:!0,autoComplete:"off"}),(0,ve.jsx)(ue,{label:"The gateway proves itself by",data:g8,value:f,onChange:E=>E&&u(E),allowDeselect:!1}),!h&&(0,ve.jsx)(
Ma,{label:"Client secret",description:e?.has_client_secret?"Leave it empty to keep the stored one.":"Sealed at once, and never shown again.",value:c,onChange:E=>s(
E.currentTarget.value),autoComplete:"off",visibilityToggleButtonProps:{"aria-label":"Show or hide the secret"}}),(0,ve.jsx)(ft,{label:"Domains",description:"Who\
se addresses it speaks for.",placeholder:d.length>0?void 0:"example.org",value:d,onChange:m,splitChars:[","," "],acceptValueOnBlur:!0}),(0,ve.jsx)(ha,{label:"Th\
eir subdomains, too",checked:w,onChange:E=>x(E.currentTarget.checked)}),(0,ve.jsx)(ha,{label:"Invited people only",description:"Off: whoever it logs in becomes \
a member.",checked:z,onChange:E=>y(E.currentTarget.checked)}),e&&(0,ve.jsxs)(T,{gap:6,children:[(0,ve.jsx)(v,{size:"sm",fw:500,children:"Tell the provider to se\
nd people back to"}),(0,ve.jsx)(Ye,{label:"Redirect address",text:e.redirect_uri}),e.jwks_url&&(0,ve.jsx)(Ye,{label:"Keys of this gateway",text:e.jwks_url})]})]})}var Ii=p(D(),1);var _e=p(g(),1);function ax(){let e=Nt({queryKey:[Ki],queryFn:async()=>{try{return await M("GET",Ki)}catch(a){if(a instanceof ao&&a.status===404)return null;throw a}}});
return e.error?(0,_e.jsx)(N,{error:e.error,retry:()=>{e.refetch()}}):e.isSuccess?(0,_e.jsx)(v8,{settings:e.data},e.dataUpdatedAt):null}function v8({settings:e}){
let[a,t]=(0,Ii.useState)(e?.jwks_uri??""),[n,o]=(0,Ii.useState)(e?.issuer??""),[r,i]=(0,Ii.useState)(e?.audience??[]),[l,c]=(0,Ii.useState)((e?.max_lifetime_s??
86400)/3600),[s,f]=(0,Ii.useState)(e?.default_scopes??[]),[u,d]=(0,Ii.useState)(!1),m=U({mutationFn:()=>B("PUT",Ki,{jwks_uri:a.trim(),...n.trim()?{issuer:n.trim()}:
{},...r.length>0?{audience:r}:{},max_lifetime_s:Math.round(Number(l)*3600),...s.length>0?{default_scopes:s}:{}},Ki),onSuccess:()=>pn.show({color:"teal",message:"\
Signed tokens of this issuer are taken now."})});return(0,_e.jsxs)(ne,{p:"lg",radius:"lg",maw:620,children:[(0,_e.jsx)("form",{onSubmit:x=>{x.preventDefault(),m.
mutate()},children:(0,_e.jsxs)(T,{children:[(0,_e.jsx)(v,{size:"sm",c:"dimmed",children:"A token (JWT, RS256) of your issuer works wherever a key does, with the\
 rights of a workspace’s key and never more. It names the organisation, a workspace, scopes and its end."}),e&&(0,_e.jsx)(b8,{settings:e}),(0,_e.jsx)(O,{label:"\
Address of the issuer’s keys (JWKS)",placeholder:"https://login.example.org/jwks.json",value:a,onChange:x=>t(x.currentTarget.value),required:!0}),(0,_e.jsx)(O,
{label:"Issuer",description:"Empty: any.",value:n,onChange:x=>o(x.currentTarget.value)}),(0,_e.jsx)(ft,{label:"Audiences",description:"Empty: any.",value:r,onChange:i,
splitChars:[","," "],acceptValueOnBlur:!0}),(0,_e.jsx)(sr,{label:"A token lives at most",suffix:" h",value:l,onChange:c,min:.1,max:720,decimalScale:2}),(0,_e.jsx)(
ft,{label:"Scopes of a token that names none",description:"Empty: such a token is refused.",placeholder:s.length>0?void 0:"completions.write",value:s,onChange:f,
splitChars:[","," "],acceptValueOnBlur:!0}),(0,_e.jsx)(N,{error:m.error}),(0,_e.jsxs)(k,{justify:"space-between",children:[e?(0,_e.jsx)(sa,{scope:"organisation_\
settings.update",children:(0,_e.jsx)(A,{variant:"subtle",color:"red",onClick:()=>d(!0),children:"Take no tokens"})}):(0,_e.jsx)("span",{}),(0,_e.jsx)(sa,{scope:"\
organisation_settings.update",children:(0,_e.jsx)(A,{type:"submit",loading:m.isPending,disabled:!a.trim(),children:"Save"})})]})]})}),u&&(0,_e.jsx)(pe,{title:"T\
ake no tokens?",action:"Take no tokens",close:()=>d(!1),run:()=>M("DELETE",Ki).then(()=>vr(Ki)),children:"Every token stops working within a second, open stream\
s included."})]})}function b8({settings:e}){return e.last_error?(0,_e.jsxs)(qe,{color:"yellow",variant:"light",children:["The keys could not be fetched: ",e.last_error.
replace(/\.$/,""),"."," ",e.keys_fetched_at?(0,_e.jsxs)(_e.Fragment,{children:["Those of ",(0,_e.jsx)(H,{at:e.keys_fetched_at})," serve for a day."]}):"They nev\
er were, so no token is taken yet. It is tried again with each token."]}):(0,_e.jsxs)(k,{gap:6,children:[(0,_e.jsx)(v,{size:"sm",children:"Keys:"}),e.keys.map(a=>(0,_e.jsx)(
Q,{variant:"light",tt:"none",children:a},a))]})}var Mn=p(g(),1),tx=[{value:"rights",name:"Who sees what",panel:(0,Mn.jsx)(J5,{})},{value:"logins",name:"Logins",panel:(0,Mn.jsx)($5,{})},{value:"sso",name:"Sing\
le sign-on",panel:(0,Mn.jsx)(ex,{})},{value:"tokens",name:"Signed tokens",panel:(0,Mn.jsx)(ax,{})},{value:"directory",name:"Directory (SCIM)",panel:(0,Mn.jsx)(Z5,
{})}];function nx(){let[e,a]=ga(),t=e.get("tab")??"rights",n=(0,Xu.useRef)(null);return(0,Xu.useEffect)(()=>n.current?.querySelector("[data-active]")?.scrollIntoView(
{block:"nearest",inline:"nearest"}),[t]),(0,Mn.jsx)(le,{title:"Security",about:"What people of each role may see and do, and how people and programs prove who t\
hey are.",children:(0,Mn.jsxs)(fe,{value:t,onChange:o=>a(o&&o!=="rights"?{tab:o}:{},{replace:!0}),keepMounted:!1,children:[(0,Mn.jsx)(fe.List,{mb:"lg",className:"\
scroll-tabs",ref:n,children:tx.map(o=>(0,Mn.jsx)(fe.Tab,{value:o.value,children:o.name},o.value))}),tx.map(o=>(0,Mn.jsx)(fe.Panel,{value:o.value,children:o.panel},
o.value))]})})}var bc=p(D(),1);var Qt=p(g(),1);function ox({needed:e}){let a=hc("/setup"),[,t]=J(),[n,o]=(0,bc.useState)(a),[r,i]=(0,bc.useState)(""),[l,c]=(0,bc.useState)(""),[s,f]=(0,bc.useState)(
""),[u,d]=(0,bc.useState)(""),m=U({mutationFn:()=>M("POST",sf,{token:n.trim(),email:r.trim(),password:u,...l.trim()?{name:l.trim()}:{},...s.trim()?{organisation:s.
trim()}:{}}),onSuccess:async()=>{d(""),o(""),t("/"),await Promise.all([Le(oe),Ln.invalidateQueries({queryKey:[sf]})])}});return e?(0,Qt.jsx)(kt,{title:"Welcome \
to Lockgate",about:"Create the first account. It owns this gateway and can invite others later.",children:(0,Qt.jsx)("form",{onSubmit:x=>{x.preventDefault(),m.mutate()},
children:(0,Qt.jsxs)(T,{children:[!a&&(0,Qt.jsx)(Ma,{label:"Set-up token",description:"It is in the link that the gateway printed when it started.",value:n,onChange:x=>o(
x.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"off"}),(0,Qt.jsx)(O,{label:"Email",type:"email",value:r,onChange:x=>i(x.currentTarget.value),required:!0,
withAsterisk:!1,autoComplete:"username",autoFocus:!0}),(0,Qt.jsx)(Zr,{label:"Password",value:u,onChange:d}),(0,Qt.jsx)(O,{label:"Your name",value:l,onChange:x=>c(
x.currentTarget.value),autoComplete:"name",placeholder:"Optional"}),(0,Qt.jsx)(O,{label:"Organisation",value:s,onChange:x=>f(x.currentTarget.value),autoComplete:"\
organization",placeholder:"Optional"}),(0,Qt.jsx)(N,{error:m.error}),(0,Qt.jsx)(A,{type:"submit",size:"md",loading:m.isPending,disabled:!n||!r||!zo(u),children:"\
Create account"})]})})}):(0,Qt.jsx)(kt,{title:"Already set up",about:"This gateway has an owner, so the set-up link does nothing any more.",children:(0,Qt.jsx)(
Ae,{component:X,href:"/",children:"Go to the login"})})}var qg=p(D(),1);var Zn=p(D(),1);var $e=p(g(),1);function rx({close:e,done:a}){let t=no(),[n,o]=(0,Zn.useState)(""),[r,i]=(0,Zn.useState)(""),[l,c]=(0,Zn.useState)(""),[s,f]=(0,Zn.useState)(""),
[u,d]=(0,Zn.useState)({}),[m,w]=(0,Zn.useState)(""),x=t.data?.data??[],z=x.find(_=>_.slug===n),y=r.trim()||z?.name||n,h=U({mutationFn:()=>M("POST",si,{name:y,provider:n,
...l?{key:l}:{},...m.trim()?{custom_host:m.trim()}:{},...s.trim()?{note:s.trim()}:{},...Object.keys(ei(u)).length>0?{configurations:ei(u)}:{}}),onSuccess:_=>{c(
""),ur(),a({slug:_.data?.slug??_.slug??"",name:y,provider:n,status:"active",created_at:""})}}),b=z?.fields.some(_=>_.required&&!u[_.name]?.trim())||z?.needs_host&&
!m.trim();return(0,$e.jsxs)(lx,{title:"Add a virtual key",close:e,submit:()=>h.mutate(),action:"Add and test",busy:h.isPending,error:h.error,blocked:!z||!!b||z.
needs_key&&!l,children:[(0,$e.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}),t.isPending?(0,$e.jsx)(We,{height:60,radius:"md"}):(0,$e.jsx)(ue,{label:"Provider",
data:x.filter(_=>_.slug!=="local").map(_=>({value:_.slug,label:_.name})),value:n||null,placeholder:"Choose one, or type to search",onChange:_=>{o(_??""),d({})},
searchable:!0,allowDeselect:!1,"data-autofocus":!0,nothingFoundMessage:"No such provider. One that speaks OpenAI's API works with a base URL",maxDropdownHeight:280}),
(0,$e.jsx)(O,{label:"Name",placeholder:z?.name,description:"Its slug is made from it.",value:r,onChange:_=>i(_.currentTarget.value),maxLength:100}),z?.needs_key&&
(0,$e.jsx)(fc,{label:"The provider's API key",value:l,onChange:c,required:!0,provider:z}),z?.fields.map(_=>(0,$e.jsx)(O,{label:_.label,value:u[_.name]??"",onChange:E=>d(
{...u,[_.name]:E.currentTarget.value}),required:_.required},_.name)),z&&(0,$e.jsx)(pc,{value:m,onChange:w,provider:z}),(0,$e.jsx)(Sa,{label:"Note",placeholder:"\
Whose account, which budget",value:s,onChange:_=>f(_.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function ix({row:e,close:a}){let t=no().data?.data.
find(x=>x.slug===e.provider),[n,o]=(0,Zn.useState)(e.name),[r,i]=(0,Zn.useState)(e.note??""),[l,c]=(0,Zn.useState)(""),[s,f]=(0,Zn.useState)(e.custom_host??""),
u=s.trim()!==(e.custom_host??""),d=U({mutationFn:()=>M("PUT",`${si}/${encodeURIComponent(e.slug)}`,{name:n.trim(),note:r.trim(),...l?{key:l,hosts:e.hosts??[]}:{},
...u?{custom_host:s.trim()}:{}}),onSuccess:()=>(c(""),a(),ur())}),m=u&&t?.needs_key!==!1,w=e.hosts?.length?` A new one goes to ${e.hosts.join(", ")}.`:"";return(0,$e.jsxs)(
lx,{title:`Edit ${e.name}`,close:a,submit:()=>d.mutate(),action:"Save",busy:d.isPending,error:d.error,blocked:!n.trim()||m&&!l,children:[(0,$e.jsx)(O,{label:"Na\
me",value:n,onChange:x=>o(x.currentTarget.value),required:!0,maxLength:100,"data-autofocus":!0}),t?.needs_key!==!1&&(0,$e.jsx)(fc,{label:"New API key of the pro\
vider",value:l,onChange:c,required:m,placeholder:e.masked_key??void 0,about:m?"A stored key never travels to a new host by itself: enter it again.":`Leave it em\
pty to keep the stored one.${w}`}),(0,$e.jsx)(pc,{value:s,onChange:f,provider:t}),(0,$e.jsx)(Sa,{label:"Note",value:r,onChange:x=>i(x.currentTarget.value),autosize:!0,
minRows:1,maxRows:4})]})}function lx({title:e,close:a,submit:t,action:n,busy:o,error:r,blocked:i,children:l}){return(0,$e.jsx)(Oa,{opened:!0,onClose:a,title:e,closeButtonProps:{
"aria-label":"Close"},children:(0,$e.jsx)("form",{onSubmit:s=>{s.preventDefault(),t()},children:(0,$e.jsxs)(T,{children:[l,(0,$e.jsx)(N,{error:r}),(0,$e.jsxs)(k,
{justify:"flex-end",className:"drawer-foot",children:[(0,$e.jsx)(A,{variant:"default",onClick:a,children:"Cancel"}),(0,$e.jsx)(A,{type:"submit",loading:o,disabled:i,
children:n})]})]})})})}var yc=p(D(),1);var ir=p(g(),1);function cx({integrations:e,close:a}){let t=eo(),[n,o]=(0,yc.useState)(e.length===1?e[0]?.id??null:null),[r,i]=(0,yc.useState)(""),[l,c]=(0,yc.useState)(
""),s=e.find(u=>u.id===n);return(0,ir.jsxs)(Be,{title:"A provider from an integration",action:"Add provider",ready:s!==void 0,save:async()=>{let u={name:r.trim()||
s?.name,integration_id:n,workspace_id:t||void 0,...l.trim()?{note:l.trim()}:{}};await B("POST",qs,u,qs),await ur()},close:a,children:[(0,ir.jsx)(ue,{label:"Inte\
gration",data:e.map(u=>({value:u.id,label:`${u.name} (${u.slug})`})),value:n,onChange:o,placeholder:"Choose one",searchable:!0,allowDeselect:!1,"data-autofocus":!0}),
(0,ir.jsx)(O,{label:"Name",placeholder:s?.name,description:"Its slug is made from it.",value:r,onChange:u=>i(u.currentTarget.value),maxLength:100}),(0,ir.jsx)(Sa,
{label:"Note",placeholder:"What it is for",value:l,onChange:u=>c(u.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function sx({row:e,close:a}){let[t,
n]=(0,yc.useState)(e.name),[o,r]=(0,yc.useState)(e.note??""),i=async()=>{await B("PUT",`${qs}/${encodeURIComponent(e.slug)}`,{name:t.trim(),note:o.trim()},qs),await ur()};
return(0,ir.jsxs)(Be,{title:`Edit ${e.name}`,action:"Save",ready:t.trim()!=="",save:i,close:a,children:[(0,ir.jsx)(O,{label:"Name",value:t,onChange:l=>n(l.currentTarget.
value),required:!0,maxLength:100,"data-autofocus":!0}),(0,ir.jsx)(Sa,{label:"Note",value:o,onChange:l=>r(l.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}var ji=p(g(),1);function dx({row:e,close:a}){let t=async()=>{await M("DELETE",`${si}/${encodeURIComponent(e.slug)}`),await ur()};return(0,ji.jsx)(pe,{title:`Del\
ete ${e.name}?`,action:"Delete virtual key",close:a,run:t,children:(0,ji.jsxs)(T,{gap:"xs",children:[(0,ji.jsxs)(v,{size:"sm",children:["Every request that name\
s ",(0,ji.jsxs)("span",{className:"mono",children:["@",e.slug]})," is refused within a second. The sealed key is destroyed and cannot be brought back; the key a\
t the provider itself stays valid until you revoke it there."]}),(0,ji.jsx)(v,{size:"sm",c:"dimmed",children:"Logs of past requests stay."})]})})}var xe=p(g(),1),y8=[{name:"Name",least:170},{name:"Slug",width:220},{name:"Provider",width:130},{name:"Key",width:120},{name:"Status",width:104},{name:"Created",
width:110},{name:"Actions",width:120,silent:!0}],Lg=(e,a)=>`${a.integration_id?"providers":"virtual_keys"}.${e}`;function mx({rows:e,loading:a,act:t}){let n=no().
data?.data??[],o=r=>n.find(i=>i.slug===r)?.name??r;return(0,xe.jsx)(lt,{label:"Virtual keys",columns:y8,loading:a,minWidth:900,children:e.map(r=>(0,xe.jsxs)(C.Tr,
{children:[(0,xe.jsxs)(C.Td,{children:[(0,xe.jsx)(v,{size:"sm",fw:550,className:"wrap",children:r.name}),(r.note||r.custom_host)&&(0,xe.jsx)(v,{size:"xs",c:"dim\
med",className:"wrap",lineClamp:1,children:r.note||r.custom_host})]}),(0,xe.jsx)(C.Td,{children:(0,xe.jsxs)(k,{gap:4,wrap:"nowrap",children:[(0,xe.jsxs)("span",
{className:"mono wrap",children:["@",r.slug]}),(0,xe.jsx)(hn,{text:`@${r.slug}`,label:`Copy slug of ${r.name}`})]})}),(0,xe.jsx)(C.Td,{children:o(r.provider)}),
(0,xe.jsx)(C.Td,{className:r.masked_key?"mono nowrap":void 0,children:r.integration_id?"Integration’s":r.masked_key??"None needed"}),(0,xe.jsx)(C.Td,{children:(0,xe.jsx)(
$t,{status:r.status})}),(0,xe.jsx)(C.Td,{children:(0,xe.jsx)(H,{at:r.created_at})}),(0,xe.jsx)(C.Td,{children:(0,xe.jsxs)(k,{gap:6,wrap:"nowrap",justify:"flex-e\
nd",children:[(0,xe.jsx)(sa,{scope:Lg("update",r),children:(0,xe.jsx)(A,{size:"compact-sm",variant:"default",onClick:()=>t({kind:"test",row:r}),"aria-label":`Te\
st ${r.name}`,children:"Test"})}),(0,xe.jsx)(w8,{row:r,act:t})]})})]},r.slug))})}function w8({row:e,act:a}){return(0,xe.jsxs)(G,{children:[(0,xe.jsx)(G.Target,{
children:(0,xe.jsx)(ut,{variant:"subtle",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,xe.jsx)(fr,{size:18})})}),(0,xe.jsxs)(G.Dropdown,{children:[
(0,xe.jsx)(Za,{icon:Mt,scope:Lg("update",e),run:()=>a({kind:"edit",row:e}),children:"Edit"}),(0,xe.jsx)(G.Divider,{}),(0,xe.jsx)(Za,{icon:ea,scope:Lg("delete",e),
danger:!0,run:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var se=p(g(),1),_8={resolve:"Find the host",connect:"Connect",tls:"Encrypt (TLS)",auth:"Log in with the key",models:"List models",completion:"Answer one token"},
Gg=24;function ux({row:e,close:a}){let t=Nt({queryKey:["test",e.slug],queryFn:()=>M("POST",`${si}/${encodeURIComponent(e.slug)}/test`),staleTime:0,gcTime:0,retry:!1,
refetchOnWindowFocus:!1,refetchOnReconnect:!1}),n=t.isFetching?void 0:t.data;return(0,se.jsx)(ca,{opened:!0,onClose:a,title:`Test ${e.name}`,size:"lg",closeButtonProps:{
"aria-label":"Close"},children:(0,se.jsxs)(T,{"aria-live":"polite",children:[t.isFetching&&(0,se.jsxs)(k,{gap:"sm",mih:48,children:[(0,se.jsx)(Pi,{size:18}),(0,se.jsx)(
v,{size:"sm",children:"Calling the provider with the stored key…"})]}),!t.isFetching&&(0,se.jsx)(N,{error:t.error}),n&&(0,se.jsxs)(se.Fragment,{children:[(0,se.jsx)(
qe,{color:n.ok?"teal":"red",icon:n.ok?(0,se.jsx)(Bo,{size:18}):(0,se.jsx)(Cc,{size:18}),children:n.ok?(0,se.jsxs)(se.Fragment,{children:["It works. Call it as ",
(0,se.jsxs)("span",{className:"mono",children:["@",e.slug,"/model"]}),"."]}):"It does not work yet. The first red line says what to mend."}),(0,se.jsx)(T,{gap:0,
component:"ol",className:"steps",children:n.steps.map(o=>(0,se.jsx)(x8,{step:o},o.step))}),(0,se.jsx)(k8,{names:n.models??[]})]}),(0,se.jsxs)(k,{justify:"flex-e\
nd",children:[(0,se.jsx)(A,{variant:"default",onClick:()=>{t.refetch()},disabled:t.isFetching,children:"Test again"}),(0,se.jsx)(A,{onClick:a,children:"Done"})]})]})})}
function x8({step:e}){let a=e.ok?Bo:Cc;return(0,se.jsxs)("li",{children:[(0,se.jsx)(a,{size:20,color:`var(--mantine-color-${e.ok?"teal":"red"}-6)`,"aria-label":e.
ok?"passed":"failed"}),(0,se.jsxs)("div",{style:{flex:1,minWidth:0},children:[(0,se.jsx)(v,{size:"sm",fw:550,children:_8[e.step]??e.step}),(0,se.jsx)(v,{size:"s\
m",c:e.ok?"dimmed":"red",className:"wrap",children:e.message})]}),(0,se.jsx)(v,{size:"xs",c:"dimmed",className:"nowrap",children:Ie(e.ms)})]})}function k8({names:e}){
return e.length===0?null:(0,se.jsxs)("div",{children:[(0,se.jsxs)(v,{size:"sm",fw:550,mb:6,children:[e.length," ",e.length===1?"model":"models"," found"]}),(0,se.jsxs)(
k,{gap:6,children:[e.slice(0,Gg).map(a=>(0,se.jsx)(Q,{variant:"default",tt:"none",fw:450,radius:"sm",children:a},a)),e.length>Gg&&(0,se.jsxs)(v,{size:"xs",c:"di\
mmed",children:["and ",e.length-Gg," more"]})]})]})}var Fe=p(g(),1);function fx(){let{action:e}=oo(),[,a]=J(),t=mr(),[n,o]=(0,qg.useState)(null),[r,i]=(0,qg.useState)(!1),l=Zt(),c=Su(l("organisation_integrations.\
list")).data?.data??[],s=t.data?.data??[],f=()=>o(null);return(0,Fe.jsxs)(le,{title:"Virtual keys",about:"Providers’ credentials, sealed. An app names one by it\
s slug and never sees the key behind it.",actions:(0,Fe.jsxs)(Fe.Fragment,{children:[c.length>0&&(0,Fe.jsx)(sa,{scope:"providers.create",children:(0,Fe.jsx)(A,{
variant:"default",leftSection:(0,Fe.jsx)(tl,{size:16}),onClick:()=>i(!0),children:"From an integration"})}),(0,Fe.jsx)(ct,{scope:"virtual_keys.create",run:()=>a(
"/virtual-keys/new"),children:"Add virtual key"})]}),children:[(0,Fe.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&s.length===0&&(0,Fe.jsxs)(En,{
icon:(0,Fe.jsx)(hr,{size:26}),title:"No provider is connected yet",action:(0,Fe.jsx)(A,{component:X,href:"/virtual-keys/new",variant:"light",children:"Add the f\
irst virtual key"}),children:["Paste a provider’s API key once. Then call its models as ",(0,Fe.jsx)("span",{className:"mono",children:"@slug/model"}),", or s\
end"," ",(0,Fe.jsx)("span",{className:"mono",children:"x-portkey-virtual-key: slug"}),". The built-in model works without any."]}),!t.error&&(t.isPending||s.length>
0)&&(0,Fe.jsx)(mx,{rows:s,loading:t.isPending,act:o}),e==="new"&&(0,Fe.jsx)(rx,{close:()=>a("/virtual-keys"),done:u=>{a("/virtual-keys"),o({kind:"test",row:u})}}),
r&&(0,Fe.jsx)(cx,{integrations:c,close:()=>i(!1)}),n?.kind==="edit"&&n.row.integration_id&&(0,Fe.jsx)(sx,{row:n.row,close:f}),n?.kind==="edit"&&!n.row.integration_id&&
(0,Fe.jsx)(ix,{row:n.row,close:f}),n?.kind==="test"&&(0,Fe.jsx)(ux,{row:n.row,close:f}),n?.kind==="delete"&&(0,Fe.jsx)(dx,{row:n.row,close:f})]})}var Qs=p(D(),1);var Zu=p(D(),1);var wc=p(g(),1),z8=[{value:"workspace-service",label:"Looks like a workspace’s key"},{value:"organisation-service",label:"Looks like an admin key"}];function px({
path:e,close:a,done:t}){let n=eo(),[o,r]=(0,Zu.useState)(""),[i,l]=(0,Zu.useState)("workspace-service"),[c,s]=(0,Zu.useState)(""),f=()=>B("POST",e,{name:o.trim(),
kind:i,...c.trim()?{note:c.trim()}:{},...i==="workspace-service"&&n?{workspace_id:n}:{}},e);return(0,wc.jsxs)(Be,{title:"Lay bait",action:"Make the key",ready:o.
trim()!=="",save:f,done:u=>t({name:o.trim(),key:u.key}),close:a,size:"md",children:[(0,wc.jsx)(O,{label:"Name",placeholder:"In the old wiki",value:o,onChange:u=>r(
u.currentTarget.value),required:!0,"data-autofocus":!0}),(0,wc.jsx)(ue,{label:"Kind",data:z8,value:i,onChange:u=>u&&l(u),allowDeselect:!1}),(0,wc.jsx)(Sa,{label:"\
Note",placeholder:"Where it lies, and since when",value:c,onChange:u=>s(u.currentTarget.value),autosize:!0,minRows:2})]})}var Ps=p(D(),1);var pa=p(g(),1),Hg="/v1/key-watch";function hx(){let e=Xt(Hg);return e.error?(0,pa.jsx)(N,{error:e.error,retry:()=>{e.refetch()}}):e.data?(0,pa.jsx)(S8,{rules:e.
data}):null}function S8({rules:e}){let[a,t]=(0,Ps.useState)(e.on_leak),[n,o]=(0,Ps.useState)(e.emails),[r,i]=(0,Ps.useState)(e.webhook_url??""),[l,c]=(0,Ps.useState)(
""),s=U({gcTime:0,mutationFn:()=>B("PUT",Hg,{on_leak:a,emails:n,...r.trim()===(e.webhook_url??"")?{}:{webhook_url:r.trim()}},Hg),onSuccess:u=>{c(u.webhook_secret??
""),pn.show({color:"teal",message:"Saved."})}});return(0,pa.jsxs)(ne,{p:"lg",radius:"lg",maw:620,children:[(0,pa.jsx)("form",{onSubmit:u=>{u.preventDefault(),s.
mutate()},children:(0,pa.jsxs)(T,{children:[(0,pa.jsx)(ci.Group,{label:"When a key is reported as leaked",value:a,onChange:u=>t(u),children:(0,pa.jsxs)(T,{gap:"\
xs",mt:6,children:[(0,pa.jsx)(ci,{value:"revoke",label:"Revoke it on sight",description:"Whoever has the key can report it, and whoever has it can use it: so th\
is is right."}),(0,pa.jsx)(ci,{value:"alert",label:"Only tell of it"})]})}),(0,pa.jsx)(ft,{label:"Mail to",description:"Needs mail to be set up. Empty: owners a\
nd admins.",value:n,onChange:o,splitChars:[","," "],acceptValueOnBlur:!0,placeholder:n.length>0?void 0:"security@example.org"}),(0,pa.jsx)(O,{label:"Webhook",description:"\
Each alert is posted there, signed with HMAC-SHA-256 and a time.",placeholder:"https://hooks.example.org/lockgate",value:r,onChange:u=>i(u.currentTarget.value)}),
(0,pa.jsx)(N,{error:s.error}),(0,pa.jsx)(k,{justify:"flex-end",children:(0,pa.jsx)(sa,{scope:"organisation_settings.update",children:(0,pa.jsx)(A,{type:"submit",
loading:s.isPending,children:"Save"})})})]})}),l&&(0,pa.jsx)(ca,{opened:!0,onClose:()=>c(""),title:"Secret of the webhook",closeOnClickOutside:!1,closeButtonProps:{
"aria-label":"Close"},children:(0,pa.jsxs)(T,{children:[(0,pa.jsx)(v,{size:"sm",children:"Check the signature of each alert with this. It is not shown again."}),
(0,pa.jsx)(Ye,{label:"Webhook secret",text:l})]})})]})}var I=p(g(),1),Kg="/v1/alerts",$u="/v1/honeytokens",T8={critical:"red",high:"red",warning:"yellow",medium:"yellow",info:"gray",low:"gray"};function gx(){let[e,a]=ga();
return(0,I.jsx)(le,{title:"Keys under watch",about:"The gateway learns what is usual for each key, and tells of leaps: in cost, from a strange network, at a str\
ange hour.",children:(0,I.jsxs)(fe,{value:e.get("tab")??"alerts",onChange:t=>a(t&&t!=="alerts"?{tab:t}:{},{replace:!0}),keepMounted:!1,children:[(0,I.jsxs)(fe.List,
{mb:"md",children:[(0,I.jsx)(fe.Tab,{value:"alerts",children:"Alerts"}),(0,I.jsx)(fe.Tab,{value:"bait",children:"Honeytokens"}),(0,I.jsx)(fe.Tab,{value:"rules",
children:"Who is told"})]}),(0,I.jsx)(fe.Panel,{value:"alerts",children:(0,I.jsx)(A8,{})}),(0,I.jsx)(fe.Panel,{value:"bait",children:(0,I.jsx)(E8,{})}),(0,I.jsx)(
fe.Panel,{value:"rules",children:(0,I.jsx)(hx,{})})]})})}function A8(){let e=Ta(`${Kg}?page_size=200`),[a,t]=(0,Qs.useState)(null);return(0,I.jsxs)(I.Fragment,{
children:[(0,I.jsx)(N,{error:a}),(0,I.jsx)(Ga,{label:"Alerts",found:e,keyOf:o=>o.id,nameOf:o=>o.message,texts:o=>[o.message,o.key,o.reason],acts:[{name:"Seen to",
icon:Gn,for:o=>o.status==="open",run:o=>{t(null),B("POST",`${Kg}/${o.id}/acknowledge`,{},Kg).catch(t)}}],cells:[{name:"What",least:260,show:o=>(0,I.jsxs)(k,{gap:"\
sm",wrap:"nowrap",align:"flex-start",children:[(0,I.jsx)(Q,{color:T8[o.severity]??"gray",variant:"light",tt:"none",style:{flexShrink:0},children:vn(o.severity)}),
(0,I.jsx)("div",{children:(0,I.jsx)(qa,{name:o.message,about:C8(o.detail),whole:!0})})]})},{name:"Key",width:180,from:"lg",show:o=>(0,I.jsx)("span",{className:"\
mono nowrap",children:o.key})},{name:"Seen",width:70,right:!0,show:o=>o.seen},{name:"Last",width:120,show:o=>(0,I.jsx)(H,{at:o.last_seen_at})},{name:"Status",width:110,
show:o=>o.status==="open"?(0,I.jsx)(Q,{color:"orange",variant:"light",tt:"none",children:"Open"}):(0,I.jsx)(Q,{color:"gray",variant:"light",tt:"none",children:"\
Seen to"})}],empty:{icon:(0,I.jsx)(jv,{size:26}),title:"Nothing strange was seen",about:"A key is watched once it has some days of history. Leaks that are repor\
ted and bait that is touched are told of at once."}})]})}function C8(e){let a=Object.entries(e??{}).filter(([,t])=>typeof t=="string"||typeof t=="number");return a.
length>0?a.map(([t,n])=>`${t.replaceAll("_"," ")}: ${n}`).join(" · "):void 0}function E8(){let e=Ta(`${$u}?page_size=200`),[a,t]=(0,Qs.useState)(!1),[n,o]=(0,Qs.useState)(
null),[r,i]=(0,Qs.useState)(null);return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(k,{justify:"space-between",mb:"md",align:"flex-start",children:[(0,I.jsx)(v,
{size:"sm",c:"dimmed",maw:620,flex:"1 1 300px",children:"A key that nobody should ever use. Lay it where a thief would look: in a wiki, a repository, a laptop. \
Whoever tries it is refused as with any wrong key, and you hear of it."}),(0,I.jsx)(ct,{scope:"workspace_service_api_keys.create",run:()=>t(!0),children:"Lay ba\
it"})]}),(0,I.jsx)(Ga,{label:"Honeytokens",found:e,keyOf:l=>l.id,nameOf:l=>l.name,acts:[{name:"Delete…",icon:ea,scope:"workspace_service_api_keys.delete",danger:!0,
run:i}],cells:[{name:"Name",least:200,show:l=>(0,I.jsx)(qa,{name:l.name,about:l.note})},{name:"Key",width:190,show:l=>(0,I.jsx)("span",{className:"mono nowrap",
children:l.key})},{name:"Tried",width:90,right:!0,show:l=>l.uses>0?(0,I.jsx)(Q,{color:"red",variant:"light",children:l.uses}):0},{name:"Last",width:130,show:l=>(0,I.jsx)(
H,{at:l.last_used_at,never:"Never"})},{name:"Laid",width:130,show:l=>(0,I.jsx)(H,{at:l.created_at})}],empty:{icon:(0,I.jsx)(ob,{size:26}),title:"No bait is laid",
about:"One honeytoken in the right place tells of a break-in before anything is missed."}}),a&&(0,I.jsx)(px,{path:$u,close:()=>t(!1),done:o}),n&&(0,I.jsx)(dc,{title:n.
name,secret:n.key,scopes:[],note:"Lay it where nobody has any business. Do not use it yourself: that raises the alarm.",close:()=>o(null)}),r&&(0,I.jsx)(pe,{title:`\
Take up ${r.name}?`,action:"Delete",close:()=>i(null),run:()=>B("DELETE",`${$u}/${r.id}`,void 0,$u),children:"Whoever tries it afterwards is refused, and nobody\
 is told."})]})}var kx=p(D(),1);var vx=p(D(),1);var Ig=p(g(),1);function bx({row:e,run:a,close:t}){let[n,o]=(0,vx.useState)("");return(0,Ig.jsx)(Be,{title:`Delete ${e.name}?`,action:"Delete workspace",ready:n===
e.name,save:()=>a(n),close:t,size:"md",children:(0,Ig.jsx)(O,{label:`Type ${e.name} to confirm`,description:"A workspace goes only when nothing is in it any mor\
e: first its keys, providers, configs and prompts. Its logs stay until their time is over.",value:n,onChange:r=>o(r.currentTarget.value),autoComplete:"off","dat\
a-autofocus":!0})})}var _c=p(D(),1);var Rn=p(g(),1),yx=e=>Object.entries(e??{});function wx(e){let a=e.map(([t,n])=>[t.trim(),n]).filter(([t])=>t!=="");return a.length>0?Object.fromEntries(a):null}
function _x({label:e,about:a,pairs:t,change:n}){let o=(r,i)=>n(t.map((l,c)=>c===r?i:l));return(0,Rn.jsx)(Qi.Wrapper,{label:e,description:a,children:(0,Rn.jsxs)(
T,{gap:"xs",mt:6,children:[t.map(([r,i],l)=>(0,Rn.jsxs)(k,{gap:"xs",wrap:"nowrap",children:[(0,Rn.jsx)(O,{"aria-label":`Name of pair ${l+1}`,placeholder:"team",
value:r,onChange:c=>o(l,[c.currentTarget.value,i]),style:{flex:1}}),(0,Rn.jsx)(O,{"aria-label":`Value of pair ${l+1}`,placeholder:"blue",value:i,onChange:c=>o(l,
[r,c.currentTarget.value]),style:{flex:1}}),(0,Rn.jsx)(ut,{variant:"subtle",color:"gray","aria-label":`Remove pair ${l+1}`,onClick:()=>n(t.filter((c,s)=>s!==l)),
children:(0,Rn.jsx)(zd,{size:16})})]},l)),(0,Rn.jsx)(k,{children:(0,Rn.jsx)(A,{variant:"subtle",size:"compact-sm",leftSection:(0,Rn.jsx)(ro,{size:14}),onClick:()=>n(
[...t,["",""]]),children:"Add a pair"})})]})})}var lr=p(g(),1);function jg({row:e,close:a}){let[t,n]=(0,_c.useState)(e?.name??""),[o,r]=(0,_c.useState)(e?.icon??""),[i,l]=(0,_c.useState)(e?.description??""),
[c,s]=(0,_c.useState)(e?.defaults.block_inline_config??!1),[f,u]=(0,_c.useState)(yx(e?.defaults.metadata)),d=async()=>{let m={name:t.trim(),icon:o.trim()||null,
description:i.trim()||null,defaults:{metadata:wx(f),...e?{block_inline_config:c}:{}}};await(e?B("PUT",`${So}/${e.id}`,m):B("POST",So,m)),await Yg()};return(0,lr.jsxs)(
Be,{title:e?`Edit ${e.name}`:"Create a workspace",action:e?"Save":"Create workspace",ready:t.trim()!=="",save:d,close:a,children:[(0,lr.jsxs)(k,{align:"flex-end",
wrap:"nowrap",children:[(0,lr.jsx)(O,{label:"Icon",placeholder:"🔭",value:o,onChange:m=>r(m.currentTarget.value),maxLength:8,w:76}),(0,lr.jsx)(O,{label:"Name",
placeholder:"Checkout team",value:t,onChange:m=>n(m.currentTarget.value),required:!0,maxLength:255,"data-autofocus":!0,style:{flex:1}})]}),(0,lr.jsx)(Sa,{label:"\
Description",placeholder:"Who works here, and on what",value:i,onChange:m=>l(m.currentTarget.value),maxLength:1024,autosize:!0,minRows:2}),(0,lr.jsx)(_x,{label:"\
Metadata of every call",about:"Goes into each record of this workspace, over what a caller sends.",pairs:f,change:u}),e&&(0,lr.jsx)(ha,{label:"Saved configs onl\
y",description:"A call that brings a config, provider or host of its own is refused.",checked:c,onChange:m=>s(m.currentTarget.checked)})]})}var Fu=p(D(),1);var la=p(g(),1);function xx({row:e,close:a}){let t=`${So}/${e.id}/users`,n=a_(e.id),[o,r]=(0,Fu.useState)(null),i=U({mutationFn:({id:c,role:s})=>B("PUT",`${t}/${c}`,
{role:s},t)}),l=Zt();return(0,la.jsxs)(Oa,{opened:!0,onClose:a,title:`Members of ${e.name}`,size:"xl",closeButtonProps:{"aria-label":"Close"},children:[(0,la.jsxs)(
T,{children:[(0,la.jsx)(N8,{path:t,there:n.data?.data??[]}),(0,la.jsx)(N,{error:i.error}),(0,la.jsx)(Ga,{label:"Members",found:n,keyOf:c=>c.id,nameOf:Ve,minWidth:320,
texts:c=>[c.email,Ve(c)],acts:[{name:"Take out…",icon:xd,scope:"workspace_users.delete",danger:!0,run:r}],cells:[{name:"Person",least:120,show:c=>(0,la.jsx)(qa,
{name:Ve(c),about:_u(c)})},{name:"Role here",width:160,show:c=>(0,la.jsx)(ti,{label:`Role of ${Ve(c)}`,bare:!0,roles:Ls,value:c.role,disabled:!l("workspace_user\
s.update")||i.isPending,change:s=>i.mutate({id:c.id,role:s})})}],empty:{icon:(0,la.jsx)(gr,{size:26}),title:"Nobody was put in yet",about:"Owners and admins of \
the organisation reach every workspace without being members."}})]}),o&&(0,la.jsxs)(pe,{title:`Take ${Ve(o)} out?`,action:"Take out",close:()=>r(null),run:()=>B(
"DELETE",`${t}/${o.id}`,void 0,t),children:["Their own keys of ",e.name," stop working within a second. What they made for others stays."]})]})}function N8({path:e,
there:a}){let t=Zt(),n=wu(t("organisation_users.list")),[o,r]=(0,Fu.useState)(null),[i,l]=(0,Fu.useState)("member"),c=U({mutationFn:()=>B("POST",e,{users:[{id:o,
role:i}]},e),onSuccess:()=>r(null)}),s=new Set(a.map(u=>u.id)),f=(n.data?.data??[]).filter(u=>u.status==="active"&&!s.has(u.id));return t("organisation_users.li\
st")?(0,la.jsxs)(la.Fragment,{children:[(0,la.jsxs)(k,{align:"flex-end",children:[(0,la.jsx)(ue,{label:"Put in",placeholder:f.length>0?"A person of the organisa\
tion":"Everybody is in",data:f.map(u=>({value:u.id,label:n_(u)})),value:o,onChange:r,searchable:!0,nothingFoundMessage:"Nobody matches. Invite them under Member\
s.",style:{flex:"1 1 240px"}}),(0,la.jsx)("div",{style:{width:130},children:(0,la.jsx)(ti,{label:"As",roles:Ls,value:i,change:l})}),(0,la.jsx)(sa,{scope:"worksp\
ace_users.create",children:(0,la.jsx)(A,{disabled:!o,loading:c.isPending,onClick:()=>c.mutate(),children:"Add"})})]}),(0,la.jsx)(N,{error:c.error})]}):(0,la.jsx)(
v,{size:"sm",c:"dimmed",children:"Who may be put in is known to owners and admins of the organisation."})}var St=p(g(),1),Yg=async()=>{await Promise.all([vr(So),Le(oe)])};function zx(){let{id:e}=oo(),[,a]=J(),t=Jr(),[n,o]=(0,kx.useState)(null),r=()=>o(null),i=[{name:"\
Members",icon:gr,scope:"workspace_users.list",run:c=>a(`/workspaces/${c.id}`)},{name:"Edit",icon:Mt,scope:"workspaces.update",run:c=>o({kind:"edit",row:c})},{name:"\
Delete…",icon:ea,scope:"workspaces.delete",danger:!0,for:c=>c.defaults.is_default!==1,run:c=>o({kind:"delete",row:c})}],l=e&&e!=="new"?t.data?.data.find(c=>c.
id===e||c.slug===e):void 0;return(0,St.jsxs)(le,{title:"Workspaces",about:"A team’s room: its keys, providers, configs and logs are its own, and nobody outside \
reaches them.",actions:(0,St.jsx)(ct,{scope:"workspaces.create",run:()=>a("/workspaces/new"),children:"Create workspace"}),children:[(0,St.jsx)(Ga,{label:"Works\
paces",found:t,keyOf:c=>c.id,nameOf:c=>c.name,texts:c=>[c.name,c.slug,c.description],acts:i,cells:[{name:"Name",least:200,show:c=>(0,St.jsx)(qa,{name:`${c.icon?
`${c.icon} `:""}${c.name}`,about:c.description})},{name:"Slug",width:220,show:c=>(0,St.jsx)("span",{className:"mono wrap",children:c.slug})},{name:"Default conf\
ig",width:190,from:"lg",show:c=>(0,St.jsx)("span",{className:"mono wrap",children:c.defaults.config_id??"–"})},{name:"Rules",width:150,show:c=>c.defaults.block_inline_config?
(0,St.jsx)(Q,{variant:"light",tt:"none",children:"Saved configs only"}):"–"},{name:"Created",width:120,show:c=>(0,St.jsx)(H,{at:c.created_at})}],empty:{icon:(0,St.jsx)(
Fi,{size:26}),title:"You are in no workspace",about:"Ask an admin of the organisation to put you in one."}}),e==="new"&&(0,St.jsx)(jg,{close:()=>a("/workspaces")}),
n?.kind==="edit"&&(0,St.jsx)(jg,{row:n.row,close:r}),n?.kind==="delete"&&(0,St.jsx)(bx,{row:n.row,close:r,run:c=>B("DELETE",`${So}/${n.row.id}`,{name:c}).then(Yg)}),
l&&(0,St.jsx)(xx,{row:l,close:()=>a("/workspaces")})]})}var Sx=()=>hv({opened:!1,empty:!1,selected:-1,listId:"",query:"",registeredActions:new Set}),Vg=e=>gv(e);function xc(e,a){let t=a.getState();a.setState({...t,...e(
a.getState())})}function Tx(e){xc(()=>({opened:!0,selected:-1}),e)}function Ax(e){xc(()=>({opened:!1}),e)}function Cx(e){xc(a=>({opened:!a.opened,selected:a.opened?
a.selected:-1}),e)}function Ex(e,a){a.updateState(t=>({...t,selected:e}))}function O8(e,a){a.updateState(t=>({...t,listId:e}))}function Ju(e,a=document){let t=a.
querySelector(e);if(t)return t;let n=a instanceof ShadowRoot?a.host.children:a.children;for(let o=0;o<n.length;o+=1){let r=n[o];if(r.shadowRoot){let l=Ju(e,r.shadowRoot);
if(l)return l}let i=Ju(e,r);if(i)return i}return null}function Wu(e,a){let t=a.getState(),n=t.listId?Ju(`#${t.listId}`):null,o=n?.querySelector("[data-selected]"),
r=n?.querySelectorAll("[data-action]")??[],i=e===-1?r.length-1:e===r.length?0:e,l=av(i,0,r.length-1);return o?.removeAttribute("data-selected"),r[l]?.scrollIntoView(
{block:"nearest"}),r[l]?.setAttribute("data-selected","true"),Ex(l,a),l}function M8(e){return Wu(e.getState().selected+1,e)}function R8(e){return Wu(e.getState().
selected-1,e)}function D8(e){let a=e.getState();(a.listId?Ju(`#${a.listId} [data-selected]`):null)?.click()}function B8(e,a){let t=a.getState();return t.registeredActions.
add(e),()=>{t.registeredActions.delete(e)}}function U8(e,a){xc(()=>({query:e}),a),Promise.resolve().then(()=>{Wu(0,a),xc(t=>({empty:t.query.trim().length>0&&t.registeredActions.
size===0||!1}),a)})}function L8({clearQuery:e},a){a.updateState(t=>({...t,selected:-1,query:e?"":t.query,empty:e?!1:t.empty}))}var Tt={open:Tx,close:Ax,toggle:Cx,
updateState:xc,setSelectedAction:Ex,setListId:O8,selectAction:Wu,selectNextAction:M8,selectPreviousAction:R8,triggerSelectedAction:D8,registerAction:B8,setQuery:U8,
clearSpotlightState:L8};function Nx(){let e=Sx();return[e,{open:()=>Tx(e),close:()=>Ax(e),toggle:()=>Cx(e)}]}var[ef,li]=Nx(),{open:G8,close:q8,toggle:H8}=li;function af(e){let a=e;return a.group!==void 0&&Array.isArray(a.actions)}var[Ox,Dn]=ev("Spotlight component was not found in tree");var at={root:"m_d2b315db",content:"m_3cd250e0",body:"m_d2abce9b",search:"m_f366a061",actionsList:"m_6e463822",action:"m_d49bb8ef",actionBody:"m_3d475731",actionSection:"\
m_832642f6",actionLabel:"m_6c2a1345",actionDescription:"m_a6d9d78d",empty:"m_82f78f74",footer:"m_ddcaf054",actionsGroup:"m_5a3e5f7b"};var Bn=p(g(),1),K8={dimmedSections:!0,highlightQuery:!1},kc=nt(e=>{let{className:a,style:t,classNames:n,styles:o,id:r,description:i,label:l,leftSection:c,rightSection:s,
children:f,dimmedSections:u,highlightQuery:d,highlightColor:m,closeSpotlightOnTrigger:w,onClick:x,onMouseDown:z,keywords:y,vars:h,...b}=tt("SpotlightAction",K8,
e),_=Dn(),E={classNames:n,styles:o},P=d&&typeof l=="string"?(0,Bn.jsx)(uv,{component:"span",highlight:_.query,color:m,..._.getStyles("actionLabel",E),children:l}):
(0,Bn.jsx)("span",{..._.getStyles("actionLabel",E),children:l});return(0,Bn.jsx)(un,{"data-action":!0,..._.getStyles("action",{className:a,style:t,...E}),...b,onMouseDown:R=>{
R.preventDefault(),z?.(R)},onClick:R=>{x?.(R),(w??_.closeOnActionTrigger)&&Tt.close(_.store)},tabIndex:-1,children:f||(0,Bn.jsxs)(Bn.Fragment,{children:[c&&(0,Bn.jsx)(
Un,{component:"span",mod:{position:"left",dimmed:u},..._.getStyles("actionSection",E),children:c}),(0,Bn.jsxs)("span",{..._.getStyles("actionBody",E),children:[
P,(0,Bn.jsx)("span",{..._.getStyles("actionDescription",E),children:i})]}),s&&(0,Bn.jsx)(Un,{component:"span",mod:{position:"right",dimmed:u},..._.getStyles("ac\
tionSection",E),children:s})]})})});kc.classes=at;kc.displayName="@mantine/spotlight/SpotlightAction";var Mx=p(g(),1),Xs=nt(e=>{let{className:a,style:t,styles:n,classNames:o,label:r,children:i,...l}=tt("SpotlightActionsGroup",null,e),c=Dn();return(0,Mx.jsx)(Un,{
...c.getStyles("actionsGroup",{className:a,style:t,classNames:o,styles:n}),...l,__vars:{"--spotlight-label":`'${r?.replace(/\\/g,"\\\\").replace(/'/g,"\\'")}'`},
children:i})});Xs.classes=at;Xs.displayName="@mantine/core/SpotlightActionsGroup";var Rx=p(g(),1),tf=p(D(),1),Zs=nt(e=>{let{className:a,style:t,id:n,children:o,vars:r,classNames:i,styles:l,...c}=tt("SpotlightActionsList",null,e),s=Dn(),f=`man\
tine-${(0,tf.useId)().replace(/:/g,"")}`,u=n||f;return(0,tf.useEffect)(()=>(Tt.setListId(u,s.store),()=>Tt.setListId("",s.store)),[]),(0,Rx.jsx)(Vi.Autosize,{...s.
getStyles("actionsList",{className:a,style:t,classNames:i,styles:l}),type:"scroll",scrollbarSize:"var(--spotlight-actions-list-padding)",offsetScrollbars:"y",id:u,
...c,children:o})});Zs.classes=at;Zs.displayName="@mantine/spotlight/SpotlightActionsList";var Dx=p(g(),1),$s=nt(e=>{let{className:a,style:t,classNames:n,styles:o,...r}=tt("SpotlightEmpty",null,e),i=Dn();return(0,Dx.jsx)(Un,{...i.getStyles("empty",{classNames:n,
styles:o,className:a,style:t}),...r})});$s.classes=at;$s.displayName="@mantine/spotlight/SpotlightEmpty";var Bx=p(g(),1),nf=nt(e=>{let{className:a,style:t,classNames:n,styles:o,...r}=tt("SpotlightFooter",null,e),i=Dn();return(0,Bx.jsx)(Un,{...i.getStyles("footer",{
className:a,classNames:n,style:t,styles:o}),...r})});nf.classes=at;nf.displayName="@mantine/spotlight/SpotlightFooter";function Ux(e,a){if(!e)return[];let t=()=>Tt.open(a);return Array.isArray(e)?e.map(n=>[n,t]):[[e,t]]}var Pg=p(g(),1),I8={size:600,yOffset:80,zIndex:ed("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:ef,clearQueryOnClose:!0,
closeOnActionTrigger:!0,shortcut:"mod + K",maxHeight:400},Fs=nt(e=>{let a=tt("SpotlightRoot",I8,e),{classNames:t,className:n,style:o,styles:r,unstyled:i,vars:l,
store:c,children:s,query:f,onQueryChange:u,transitionProps:d,clearQueryOnClose:m,shortcut:w,tagsToIgnore:x,triggerOnContentEditable:z,disabled:y,onSpotlightOpen:h,
onSpotlightClose:b,forceOpened:_,closeOnActionTrigger:E,maxHeight:P,scrollable:R,attributes:L,...Je}=a,{opened:F,query:Jn}=Vg(c),rf=typeof f=="string"?f:Jn,Fg=Jg=>{
u?.(Jg),Tt.setQuery(Jg,c)},rk=cv({name:"Spotlight",classes:at,props:a,className:n,style:o,classNames:t,styles:r,unstyled:i,attributes:L}),{resolvedClassNames:ik,
resolvedStyles:lk}=lv({classNames:t,styles:r,props:a});return rv(Ux(w,c),x,z),tv(()=>{F?h?.():b?.()},[F]),y?null:(0,Pg.jsx)(Ox,{value:{getStyles:rk,query:rf,setQuery:Fg,
store:c,closeOnActionTrigger:E},children:(0,Pg.jsx)(ca,{...Je,withCloseButton:!1,opened:F||!!_,padding:0,onClose:()=>Tt.close(c),className:n,style:o,classNames:ik,
styles:lk,attributes:L,transitionProps:{...d,onExited:()=>{m&&Fg(""),Tt.clearSpotlightState({clearQuery:m},c),d?.onExited?.()}},__vars:{"--spotlight-max-height":R?
Wg(P):void 0},__staticSelector:"Spotlight","data-scrollable":R||void 0,children:s})})});Fs.classes=at;Fs.displayName="@mantine/spotlight/SpotlightRoot";var Lx=p(g(),1),Gx=p(D(),1),j8={size:"lg"},Js=nt(e=>{let{classNames:a,styles:t,onKeyDown:n,onChange:o,vars:r,value:i,attributes:l,...c}=tt("SpotlightSearch",j8,
e),s=Dn(),f=s.getStyles("search"),[u,d]=(0,Gx.useState)(!1),m=w=>{n?.(w),!u&&(w.nativeEvent.code==="ArrowDown"&&(w.preventDefault(),Tt.selectNextAction(s.store)),
w.nativeEvent.code==="ArrowUp"&&(w.preventDefault(),Tt.selectPreviousAction(s.store)),(w.nativeEvent.code==="Enter"||w.nativeEvent.code==="NumpadEnter")&&(w.preventDefault(),
Tt.triggerSelectedAction(s.store)))};return(0,Lx.jsx)(Qi,{...f,classNames:[{input:f.className},a],styles:[{input:f.style},t],...c,value:i??s.query,onChange:w=>{
s.setQuery(w.currentTarget.value),o?.(w)},onKeyDown:m,onCompositionStart:()=>d(!0),onCompositionEnd:()=>d(!1)})});Js.classes=at;Js.displayName="@mantine/spotlig\
ht/SpotlightSearch";function Y8(e){return Array.isArray(e)?e.map(a=>a.trim()).join(",").toLowerCase().trim():typeof e=="string"?e.toLowerCase().trim():""}function V8(e){return e.reduce(
(a,t)=>"actions"in t?[...a,...t.actions.map(n=>({...n,group:t.group}))]:[...a,t],[])}function P8(e){let a={},t=[];return e.forEach(n=>{n.group?(a[n.group]||(a[n.
group]={pushed:!1,data:{group:n.group,actions:[]}}),a[n.group].data.actions.push(n),a[n.group].pushed||(a[n.group].pushed=!0,t.push(a[n.group].data))):t.push(n)}),
t}var qx=(e,a)=>{let t=e.trim().toLowerCase(),n=[[],[]];return V8(a).forEach(o=>{o.label?.toLowerCase().includes(t)?n[0].push(o):(o.description?.toLowerCase().includes(
t)||Y8(o.keywords).includes(t))&&n[1].push(o)}),P8(n.flat())};function Qg(e,a){if(!Array.isArray(e))return[];let t=0;return e.reduce((n,o)=>{if(t>=a)return n;if(af(o)){let r=Qg(o.actions,a-t);n.push({group:o.group,actions:r}),
t+=r.length}else n.push(o),t+=1;return n},[])}var cr=p(g(),1),Q8={size:600,yOffset:80,limit:1/0,zIndex:ed("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:ef,
filter:qx,clearQueryOnClose:!0,closeOnActionTrigger:!0,shortcut:"mod + K"},At=nt(e=>{let{searchProps:a,filter:t,query:n,onQueryChange:o,actions:r,nothingFound:i,
highlightQuery:l,limit:c,scrollAreaProps:s,...f}=tt("Spotlight",Q8,e),[u,d]=ov({value:n,defaultValue:"",finalValue:"",onChange:o}),m=Qg(t(u,r),c).map(w=>{if(af(
w)){let x=w.actions.map(({id:z,...y})=>(0,cr.jsx)(kc,{highlightQuery:l,...y},z));return(0,cr.jsx)(Xs,{label:w.group,children:x},w.group)}return(0,cr.jsx)(kc,{highlightQuery:l,
...w},w.id)});return(0,cr.jsxs)(Fs,{...f,query:u,onQueryChange:d,children:[(0,cr.jsx)(Js,{...a}),m.length>0&&(0,cr.jsx)(Zs,{...s,children:m}),m.length===0&&i&&(0,cr.jsx)(
$s,{children:i})]})});At.classes=at;At.displayName="@mantine/spotlight/Spotlight";At.Search=Js;At.ActionsList=Zs;At.Action=kc;At.Empty=$s;At.ActionsGroup=Xs;At.
Footer=nf;At.Root=Fs;At.open=li.open;At.close=li.close;At.toggle=li.toggle;var $x=p(D(),1);var $n=p(g(),1);function Hx({opened:e,close:a}){let t=xv();return(0,$n.jsx)(Oa,{opened:e,onClose:a,title:"API calls of this page",size:"lg",closeButtonProps:{"a\
ria-label":"Close"},children:(0,$n.jsxs)(T,{children:[(0,$n.jsx)(v,{size:"sm",c:"dimmed",children:"The console uses nothing but the public API. These are the ca\
lls that this page made, newest first, with a key in place of your session. Secrets are left out."}),t.length===0&&(0,$n.jsx)(v,{size:"sm",children:"No call yet\
."}),t.map(n=>(0,$n.jsxs)(T,{gap:6,children:[(0,$n.jsxs)(k,{gap:"xs",children:[(0,$n.jsx)(Q,{size:"sm",variant:"light",color:n.status<400?"teal":"orange",radius:"\
sm",children:n.status}),(0,$n.jsxs)(v,{size:"xs",c:"dimmed",children:[n.ms," ms"]})]}),(0,$n.jsx)(Ye,{text:rc(n.method,n.path,n.body),label:"curl command"})]},n.
number))]})})}var Mo=p(g(),1),Xg=[{to:"/",name:"Getting started",about:"First request, next steps",icon:ib},{to:"/playground",name:"Playground",about:"Try a model",icon:al},{
to:"/logs",name:"Logs",about:"Every call, in detail",icon:sb},{to:"/configs",name:"Configs",about:"Where calls go",icon:yd},{to:"/keys",name:"API keys",about:"W\
ho may call",icon:pr},{to:"/virtual-keys",name:"Virtual keys",about:"Provider credentials",icon:hr},{to:"/reference",name:"API reference",about:"Every operation\
, to try",icon:qv}],Zg=[{to:"/workspaces",name:"Workspaces",about:"Teams and their rooms",icon:Fi,scope:"workspaces.list"},{to:"/integrations",name:"Integration\
s",about:"Shared provider credentials",icon:tl,scope:"organisation_integrations.list"},{to:"/members",name:"Members",about:"People and invites",icon:gr,scope:"o\
rganisation_users.list"},{to:"/secrets",name:"Secret references",about:"Secrets that are kept elsewhere",icon:kd,scope:"secret_references.list"},{to:"/watch",name:"\
Keys under watch",about:"Alerts and honeytokens",icon:Yv,scope:"workspace_service_api_keys.list"},{to:"/security",name:"Security",about:"Rights, logins, single \
sign-on",icon:nl,scope:"organisation_settings.read"},{to:"/audit",name:"Audit log",about:"Who changed what",icon:hd,scope:"audit_logs.list"}],of=(e,a)=>e.filter(
({scope:t})=>!t||a.includes(t));function Ix({scopes:e,onNavigate:a}){let t=of(Zg,e);return(0,Mo.jsxs)(T,{gap:"lg",children:[(0,Mo.jsx)(Kx,{places:of(Xg,e),onNavigate:a}),
t.length>0&&(0,Mo.jsxs)("div",{children:[(0,Mo.jsx)(v,{size:"xs",fw:600,c:"dimmed",px:"sm",pb:6,children:"Organisation"}),(0,Mo.jsx)(Kx,{places:t,onNavigate:a})]})]})}
function Kx({places:e,onNavigate:a}){let[t]=J();return(0,Mo.jsx)(T,{gap:2,children:e.map(({to:n,name:o,icon:r})=>{let i=n==="/"?t==="/":t.startsWith(n);return(0,Mo.jsx)(
pv,{component:X,href:n,label:o,active:i,"aria-current":i?"page":void 0,leftSection:(0,Mo.jsx)(r,{size:18,stroke:1.7}),onClick:a,style:{borderRadius:8}},n)})})}var jx=p(D(),1);var Ct=p(g(),1),X8=/^[0-9a-f-]{8,}$/i;function Yx(){let[e,a]=(0,jx.useState)(""),[,t]=J(),{setColorScheme:n}=ad(),o=uc(),r=dr().data?.data??[],i=mr().data?.data??
[],l=$i(e!=="").data?.data??[],c=ol(),s=of([...Xg,...Zg],c).map(({to:w,name:x,about:z,icon:y})=>({id:w,label:x,description:z,leftSection:(0,Ct.jsx)(y,{size:20,stroke:1.7}),
onClick:()=>t(w)})),f=[{id:"copy-key",label:"Copy my API key",leftSection:(0,Ct.jsx)(Ji,{size:20}),onClick:o},{id:"new-key",label:"Create an API key",leftSection:(0,Ct.jsx)(
ro,{size:20}),onClick:()=>t("/keys/new")},{id:"new-config",label:"Create a config",leftSection:(0,Ct.jsx)(ro,{size:20}),onClick:()=>t("/configs/new")},{id:"new-\
vk",label:"Add a virtual key",leftSection:(0,Ct.jsx)(ro,{size:20}),onClick:()=>t("/virtual-keys/new")},{id:"dark",label:"Dark theme",leftSection:(0,Ct.jsx)(vd,{
size:20}),onClick:()=>n("dark")},{id:"light",label:"Light theme",leftSection:(0,Ct.jsx)(_d,{size:20}),onClick:()=>n("light")},{id:"out",label:"Sign out",leftSection:(0,Ct.jsx)(
el,{size:20}),onClick:()=>{sc()}}],u=[...r.map(w=>({id:`key-${w.id}`,label:w.name,description:w.key,leftSection:(0,Ct.jsx)(pr,{size:20,stroke:1.7}),onClick:()=>t(
`/keys?search=${encodeURIComponent(w.name)}`)})),...i.map(w=>({id:`vk-${w.slug}`,label:w.name,description:`@${w.slug}`,leftSection:(0,Ct.jsx)(hr,{size:20,stroke:1.7}),
onClick:()=>t("/virtual-keys")})),...l.map(w=>({id:`config-${w.slug}`,label:w.name,description:w.slug,leftSection:(0,Ct.jsx)(yd,{size:20,stroke:1.7}),onClick:()=>t(
`/configs/${w.slug}`)}))],d=[{group:"Pages",actions:s},{group:"Actions",actions:f},{group:"Keys and configs",actions:e?u:[]}],m=e.trim();if(X8.test(m)){let w={leftSection:(0,Ct.jsx)(
nb,{size:20}),keywords:[m]};d.unshift({group:"Logs",actions:[{...w,id:"log",label:`Open log ${m}`,onClick:()=>t(`/logs/${encodeURIComponent(m)}`)},{...w,id:"tra\
ce",label:`Logs of trace ${m}`,onClick:()=>t(`/logs?range=all&q=trace:${encodeURIComponent(m)}`)}]})}return(0,Ct.jsx)(At,{actions:d,query:e,onQueryChange:a,shortcut:"\
mod + K",scrollable:!0,maxHeight:420,nothingFound:"Nothing found",searchProps:{leftSection:(0,Ct.jsx)(ot,{size:20,stroke:1.5}),placeholder:"Pages, keys, actions\
, a log or trace id","aria-label":"Search and commands"}})}var be=p(g(),1);function Z8(e){let{first_name:a,last_name:t,email:n}=e.user;return[a,t].filter(Boolean).join(" ")||n}var $8=[{value:"auto",label:"As the system",
icon:(0,be.jsx)(Wv,{size:16})},{value:"light",label:"Light",icon:(0,be.jsx)(_d,{size:16})},{value:"dark",label:"Dark",icon:(0,be.jsx)(vd,{size:16})}];function Vx({
session:e}){let[,a]=J(),{colorScheme:t,setColorScheme:n}=ad(),o=uc(),r=Xi().data?.key,i=Z8(e);return(0,be.jsxs)(G,{width:280,position:"bottom-end",children:[(0,be.jsx)(
G.Target,{children:(0,be.jsx)(un,{"aria-label":`Profile menu of ${i}`,style:{borderRadius:999},children:(0,be.jsx)(sv,{size:34,radius:"xl",color:"water",variant:"\
filled",name:i})})}),(0,be.jsxs)(G.Dropdown,{children:[(0,be.jsxs)("div",{style:{padding:"10px 12px 8px"},children:[(0,be.jsx)(v,{size:"sm",fw:600,truncate:!0,children:i}),
(0,be.jsx)(v,{size:"xs",c:"dimmed",truncate:!0,children:e.user.email===i?e.organisation.name:e.user.email})]}),(0,be.jsx)(G.Divider,{}),(0,be.jsxs)(G.Item,{leftSection:(0,be.jsx)(
Ji,{size:16}),onClick:o,children:["Copy API key",(0,be.jsx)(v,{size:"xs",c:"dimmed",ff:r?"monospace":void 0,children:r?r.masked:"Makes your personal key"})]}),(0,be.jsx)(
G.Divider,{}),(0,be.jsx)(G.Label,{children:"Theme"}),$8.map(l=>(0,be.jsx)(G.Item,{leftSection:l.icon,rightSection:t===l.value?(0,be.jsx)(Gn,{size:14,"aria-label":"\
chosen"}):null,closeMenuOnClick:!1,onClick:()=>n(l.value),children:l.label},l.value)),(0,be.jsx)(G.Divider,{}),(0,be.jsx)(G.Item,{leftSection:(0,be.jsx)(ab,{size:16}),
onClick:()=>a("/account"),children:"Sessions"}),(0,be.jsx)(G.Item,{leftSection:(0,be.jsx)(pb,{size:16}),onClick:()=>a("/account#password"),children:"Change pass\
word"}),(0,be.jsx)(G.Item,{leftSection:(0,be.jsx)(lb,{size:16}),onClick:Ku,children:"Keyboard shortcuts"}),(0,be.jsx)(G.Divider,{}),(0,be.jsx)(G.Item,{leftSection:(0,be.jsx)(
el,{size:16}),onClick:()=>{sc()},children:"Sign out"})]})]})}var Px=p(D(),1),F8="[role=dialog], [role=menu]";function Qx(){(0,Px.useEffect)(()=>{let e=null,a=o=>{o.target instanceof HTMLElement&&!o.target.closest(F8)&&(e=
o.target)},t=()=>setTimeout(()=>{document.activeElement===document.body&&!document.querySelector("[role=dialog]")&&e?.isConnected&&e.focus()},50),n=o=>o.key==="\
Escape"&&t();return document.addEventListener("focusin",a),document.addEventListener("keyup",n),()=>{document.removeEventListener("focusin",a),document.removeEventListener(
"keyup",n)}},[])}var Xx=p(D(),1);var Et=p(g(),1);function Zx({session:e}){let a=eo(),t=e.workspaces.find(o=>o.id===a)??e.workspaces[0];(0,Xx.useEffect)(()=>{t&&t.id!==a&&cf(t.id)},[t,a]);let n=o=>{
cf(o),Ln.resetQueries({predicate:({queryKey:[r]})=>r!==oe})};return(0,Et.jsxs)(G,{width:300,position:"bottom-start",styles:{itemLabel:{minWidth:0}},children:[(0,Et.jsx)(
G.Target,{children:(0,Et.jsxs)(un,{className:"switcher","aria-label":`Workspace ${t?.name??"none"} of ${e.organisation.name}: change`,children:[(0,Et.jsx)(v,{size:"\
sm",truncate:!0,fw:550,span:!0,children:t?.name??e.organisation.name}),(0,Et.jsx)(gb,{size:15,stroke:1.7})]})}),(0,Et.jsxs)(G.Dropdown,{children:[(0,Et.jsx)(G.Label,
{children:e.organisation.name}),e.workspaces.map(o=>(0,Et.jsx)(G.Item,{onClick:()=>n(o.id),rightSection:o.id===t?.id?(0,Et.jsx)(Gn,{size:15,"aria-label":"at han\
d"}):null,children:(0,Et.jsxs)(k,{gap:"xs",wrap:"nowrap",children:[(0,Et.jsx)(v,{size:"sm",truncate:!0,span:!0,children:o.name}),o.role&&(0,Et.jsx)(Q,{size:"xs",
variant:"light",color:"gray",style:{flexShrink:0},children:o.role})]})},o.id)),e.workspaces.length===0&&(0,Et.jsx)(G.Item,{disabled:!0,children:"You are in no w\
orkspace yet"})]})]})}var me=p(g(),1);function Fx({session:e,children:a}){let[t,n]=zc(!1),[o,r]=zc(!1),[i]=J(),l=ol(),c=i.split("/")[1];return(0,$x.useEffect)(_v,[c]),Qx(),(0,me.jsxs)(
T_,{children:[(0,me.jsx)("a",{href:"#main",className:"skip",children:"Skip to content"}),(0,me.jsxs)(Sc,{header:{height:56},navbar:{width:232,breakpoint:"sm",collapsed:{
mobile:!t}},padding:0,children:[(0,me.jsx)(Sc.Header,{px:"md",children:(0,me.jsxs)(k,{h:"100%",justify:"space-between",wrap:"nowrap",gap:"sm",children:[(0,me.jsxs)(
k,{gap:"sm",wrap:"nowrap",style:{minWidth:0},children:[(0,me.jsx)(dv,{opened:t,onClick:n.toggle,hiddenFrom:"sm",size:"sm","aria-label":"Menu of pages"}),(0,me.jsxs)(
X,{href:"/","aria-label":"Lockgate, first page",className:"brand",children:[(0,me.jsx)(lc,{}),(0,me.jsx)(v,{fw:680,visibleFrom:"xs",span:!0,children:"Lockgate"})]}),
(0,me.jsx)(Zx,{session:e})]}),(0,me.jsxs)(k,{gap:6,wrap:"nowrap",children:[(0,me.jsxs)(un,{className:"search-button",onClick:li.open,"aria-label":"Search and co\
mmands",children:[(0,me.jsx)(ot,{size:15}),(0,me.jsx)(v,{span:!0,size:"sm",c:"dimmed",visibleFrom:"md",children:"Search or run a command"}),(0,me.jsx)(nd,{size:"\
xs",visibleFrom:"md",children:"Ctrl K"})]}),(0,me.jsx)(Ro,{label:"Show API calls of this page",children:(0,me.jsx)(ut,{variant:"subtle",color:"gray",size:"lg","\
aria-label":"Show API calls of this page",onClick:r.open,children:(0,me.jsx)(Zv,{size:19,stroke:1.7})})}),(0,me.jsx)(Ro,{label:"Keyboard shortcuts",children:(0,me.jsx)(
ut,{variant:"subtle",color:"gray",size:"lg","aria-label":"Keyboard shortcuts",onClick:Ku,visibleFrom:"xs",children:(0,me.jsx)(rb,{size:19,stroke:1.7})})}),(0,me.jsx)(
Vx,{session:e})]})]})}),(0,me.jsx)(Sc.Navbar,{p:"sm","aria-label":"Pages",style:{overflowY:"auto"},children:(0,me.jsx)(Ix,{scopes:l,onNavigate:n.close})}),(0,me.jsx)(
Sc.Main,{id:"main",tabIndex:-1,style:{outline:"none"},children:a})]}),(0,me.jsx)(Yx,{}),(0,me.jsx)(w5,{}),(0,me.jsx)(zu,{}),(0,me.jsx)(Hx,{opened:o,close:r.close})]})}var j=p(g(),1),J8=(0,Fn.lazy)(()=>import("./config-ARDVETOU.js").catch(()=>({default:eS})));function Jx(){let e=Ot(),a=Rv(e.data===null),[t]=J();if(aS(),t===
"/invite")return(0,j.jsx)(I_,{});if(t==="/reset-password")return(0,j.jsx)(P5,{});let n=e.error??a.error;return n?(0,j.jsx)(lf,{mih:"100vh",p:"md",children:(0,j.jsx)(
N,{error:n,title:"The console cannot start",retry:()=>{e.refetch()}})}):e.isPending||e.data===null&&a.isPending?(0,j.jsx)(lf,{mih:"100vh",children:(0,j.jsx)(Pi,
{"aria-label":"Loading"})}):e.data?(0,j.jsx)(W8,{session:e.data}):a.data?.needed||t==="/setup"?(0,j.jsx)(ox,{needed:a.data?.needed??!1}):(0,j.jsx)(a5,{})}function W8({
session:e}){let[a]=J(),t=e.needs_second_factor??!1,[n,o]=(0,Fn.useState)(t),[r,i]=(0,Fn.useState)(t);t!==n&&(o(t),t&&i(!0));let l=async()=>{await Le(oe),Ln.getQueryData(
[oe])?.needs_second_factor||i(!1)};return r?(0,j.jsx)(y_,{session:e,settled:()=>{l()}}):(0,j.jsx)(Fx,{session:e,children:(0,j.jsx)($g,{children:(0,j.jsxs)(Lv,{children:[
(0,j.jsx)(va,{path:"/",component:O_}),(0,j.jsx)(va,{path:"/playground",component:U5}),(0,j.jsx)(va,{path:"/logs/:id?",component:z5}),(0,j.jsx)(va,{path:"/keys/:\
action?",component:J_}),(0,j.jsx)(va,{path:"/virtual-keys/:action?",component:fx}),(0,j.jsx)(va,{path:"/configs",component:h_}),(0,j.jsx)(va,{path:"/configs/:sl\
ug/:tab?",children:(0,j.jsx)(Fn.Suspense,{fallback:(0,j.jsx)("div",{className:"page","aria-busy":"true"}),children:(0,j.jsx)(J8,{})})}),(0,j.jsx)(va,{path:"/wor\
kspaces/:id?",component:zx}),(0,j.jsx)(va,{path:"/integrations",component:H_}),(0,j.jsx)(va,{path:"/members",component:O5}),(0,j.jsx)(va,{path:"/secrets",component:Q5}),
(0,j.jsx)(va,{path:"/watch",component:gx}),(0,j.jsx)(va,{path:"/security",component:nx}),(0,j.jsx)(va,{path:"/audit",component:c_}),(0,j.jsx)(va,{path:"/referen\
ce/:id?",component:Y5}),(0,j.jsx)(va,{path:"/account",component:$2}),(0,j.jsx)(va,{path:"/setup",children:(0,j.jsx)(df,{to:"/"})}),(0,j.jsx)(va,{path:"/login",children:(0,j.jsx)(
df,{to:"/"})}),(0,j.jsx)(va,{component:M5})]})},a.split("/")[1])})}function eS(){return(0,j.jsx)("div",{className:"page",children:(0,j.jsx)(N,{error:new Error("\
A part of the console is missing. The gateway may have been updated."),title:"Reload this page",retry:()=>window.location.reload()})})}function aS(){let e=bv();
(0,Fn.useEffect)(()=>{let a=n=>{n instanceof ao&&(n.status===401&&xg(),n.code==="second_factor_required"&&Le(oe))},t=[e.getQueryCache().subscribe(n=>{n.type==="\
updated"&&n.action.type==="error"&&a(n.action.error)}),e.getMutationCache().subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&a(n.action.error)})];return()=>t.
forEach(n=>n())},[e])}var $g=class extends Fn.Component{state={error:null};static getDerivedStateFromError(a){return{error:a}}render(){return this.state.error?(0,j.jsx)(
"div",{className:"page",children:(0,j.jsx)(N,{error:this.state.error,title:"This page broke",retry:()=>this.setState({error:null})})}):this.props.children}};var tS=["#eaf6f8","#d5ebef","#a9d7df","#79c2ce","#52b0c0","#3aa3b5","#2398ab","#15869a","#0b788b","#056676"],nS=["#d6dce3","#b4bdc8","#93a0ae","#697684","#323c4\
7","#2a333d","#212930","#191f26","#12171c","#0d1115"],oS=["#edf7f2","#dcefe5","#b3dcc7","#85c6a5","#5fb388","#46a775","#2f9564","#217f53","#176a44","#0f5436"],rS=[
"#fdf3e8","#fae6d0","#f3cba1","#edae6c","#e89540","#e08423","#c76f13","#a85c0e","#8a4b0b","#6d3b08"],iS=["#fdefee","#fadedb","#f3b9b4","#ec9189","#e66e64","#dc5\
348","#c84439","#aa352c","#8d2a23","#71201a"],Wx="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",lS="ui-monospa\
ce, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",ek={colors:{water:tS,dark:nS,teal:oS,orange:rS,red:iS},primaryColor:"\
water",primaryShade:{light:8,dark:8},black:"#16212b",defaultRadius:"md",fontFamily:Wx,fontFamilyMonospace:lS,cursorType:"pointer",respectReducedMotion:!0,headings:{
fontFamily:Wx,fontWeight:"650"},components:{Tooltip:{defaultProps:{openDelay:300,withArrow:!0}},Drawer:{defaultProps:{position:"right",overlayProps:{backgroundOpacity:.35}}},
Modal:{defaultProps:{centered:!0,overlayProps:{backgroundOpacity:.35}}},Menu:{defaultProps:{shadow:"md",position:"bottom-end"}},Table:{defaultProps:{verticalSpacing:"\
sm",highlightOnHover:!0}},Paper:{defaultProps:{withBorder:!0}},Button:{defaultProps:{fw:550}},Badge:{defaultProps:{fw:600}},Select:{defaultProps:{openOnFocus:!1}},
MultiSelect:{defaultProps:{openOnFocus:!1}}}},ak=e=>{let a={};for(let n of["water","teal","orange","red","yellow","gray"]){let o=e.colors[n];o&&(a[`--mantine-co\
lor-${n}-light`]=`color-mix(in srgb, ${o[5]} 20%, transparent)`,a[`--mantine-color-${n}-light-hover`]=`color-mix(in srgb, ${o[5]} 28%, transparent)`,a[`--mantin\
e-color-${n}-light-color`]=o[2])}return a["--mantine-color-error"]="#ec9189",a["--mantine-color-placeholder"]="#8a97a5",{variables:{},light:{"--mantine-color-di\
mmed":"#59646e","--mantine-color-placeholder":"#697480","--mantine-color-yellow-light-color":"#7a5200"},dark:a}};var Yi=p(g(),1),tk=document.getElementById("root");tk&&(0,ok.createRoot)(tk).render((0,Yi.jsx)(nk.StrictMode,{children:(0,Yi.jsx)(iv,{theme:ek,cssVariablesResolver:ak,
defaultColorScheme:"auto",children:(0,Yi.jsxs)(yv,{client:Ln,children:[(0,Yi.jsx)(vv,{position:"bottom-right"}),(0,Yi.jsx)(Jx,{})]})})}));
